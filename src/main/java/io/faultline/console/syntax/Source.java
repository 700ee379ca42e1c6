package io.faultline.console.syntax;

/// What a pipeline begins with.
public sealed interface Source permits Invocation, Source.Property, Source.Nested {
    Span span();

    /// `(Get-ClusterNode HV01).NodeWeight`
    record Property(Pipeline of, String name, Span span) implements Source {}

    /// `(Get-ClusterNode HV01)`
    record Nested(Pipeline pipeline, Span span) implements Source {}
}
