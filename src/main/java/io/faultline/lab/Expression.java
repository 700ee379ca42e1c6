package io.faultline.lab;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.Map;

/// A typed expression of a lab, in the Common Expression Language. It was found sound when the lab loaded; what can
/// still go wrong is a name that the fabric does not have, and that is the lab's fault, never the learner's.
public final class Expression {

    private final String text;
    private final Program program;

    Expression(String text, Program program) {
        this.text = text;
        this.program = program;
    }

    /// @throws NotGradable when it cannot be worked out on these values
    public boolean holds(Map<String, ?> values) {
        return Boolean.TRUE.equals(value(values));
    }

    Object value(Map<String, ?> values) {
        try {
            return program.eval(values);
        } catch (CelEvaluationException failure) {
            throw new NotGradable(text, failure);
        }
    }

    @Override
    public String toString() {
        return text;
    }

    /// An expression that has no value on this fabric: our fault or the lab author's. It costs a learner nothing.
    public static final class NotGradable extends RuntimeException {
        NotGradable(String expression, Exception cause) {
            super(
                    "The lab asks (" + expression + "), which has no answer here: " + cause.getMessage()
                            + "\nMaybe it names something that this fabric does not have.",
                    cause);
        }
    }
}
