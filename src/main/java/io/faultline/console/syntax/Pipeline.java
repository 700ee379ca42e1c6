package io.faultline.console.syntax;

import java.util.List;

/// `source | command | command`
public record Pipeline(Source source, List<Invocation> rest) {
    public Pipeline {
        rest = List.copyOf(rest);
    }
}
