package io.faultline.console.syntax;

import java.util.List;

/// A cmdlet's name and what follows it.
///
/// @param nameSpan where the name stands; `span` is the whole
public record Invocation(String name, Span nameSpan, List<Element> elements, Span span) implements Source {
    public Invocation {
        elements = List.copyOf(elements);
    }
}
