package io.faultline.console.syntax;

/// What may follow the name of a cmdlet.
public sealed interface Element {
    Span span();

    /// `-Drain`, and `-Name` before a value of its own.
    record Flag(String name, Span span) implements Element {}

    /// `-Drain:$false`
    record Bound(String name, Value value, Span span) implements Element {}

    /// `HV01,HV02`
    record Positional(Value value) implements Element {
        @Override
        public Span span() {
            return value.span();
        }
    }
}
