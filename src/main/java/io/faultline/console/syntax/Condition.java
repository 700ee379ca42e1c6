package io.faultline.console.syntax;

/// The condition inside of a script block.
public sealed interface Condition {
    Span span();

    /// `left -eq right`, `left -and right`
    record Binary(Condition left, String operator, Condition right, Span span) implements Condition {}

    record Operand(Value value) implements Condition {
        @Override
        public Span span() {
            return value.span();
        }
    }
}
