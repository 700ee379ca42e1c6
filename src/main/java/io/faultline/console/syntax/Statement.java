package io.faultline.console.syntax;

/// One line.
public sealed interface Statement {
    /// `(Get-Cluster).SameSubnetThreshold = 20`
    record Assignment(Source.Property target, Value value) implements Statement {}

    record Run(Pipeline pipeline) implements Statement {}

    /// Nothing, or a comment.
    record Nothing() implements Statement {}
}
