package io.faultline.lab;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;

/// A typed expression of a lab, in the Common Expression Language. It was found sound when the lab loaded; what
/// can still go wrong is a name that the fabric does not have, and that is the lab's fault, never the
/// learner's.
public final class Expression {

    private final String text;
    private final Program program;
    private final boolean asksThePast;
    private final boolean asksForAdvice;

    Expression(String text, Program program) {
        this.text = text;
        this.program = program;
        this.asksThePast = Functions.NAMES.stream().anyMatch(name -> text.contains(name + "("));
        this.asksForAdvice = Advising.NAMES.stream().anyMatch(name -> text.contains(name + "("));
    }

    /// @throws NotGradable when it cannot be worked out on these values
    public boolean holds(Scene scene) {
        return Boolean.TRUE.equals(value(scene));
    }

    /// @throws NotGradable when it cannot be worked out on these values, or is no number
    public double number(Scene scene) {
        if (value(scene) instanceof Number number) {
            return number.doubleValue();
        }
        throw new NotGradable(text, new IllegalArgumentException("it is no number"));
    }

    /// @throws NotGradable when it cannot be worked out on these values
    public String text(Scene scene) {
        return value(scene).toString();
    }

    Object value(Scene scene) {
        try {
            if (asksForAdvice && scene.situation().isPresent()) {
                return program.eval(
                        scene.values(), Advising.over(scene.situation().get()));
            }
            return asksThePast
                    ? program.eval(scene.values(), Functions.over(scene.past()))
                    : program.eval(scene.values());
        } catch (CelEvaluationException | IllegalArgumentException failure) {
            throw new NotGradable(text, failure);
        }
    }

    /// Whether its value can change while the fabric does not: it asks what has come to pass.
    public boolean asksThePast() {
        return asksThePast;
    }

    @Override
    public String toString() {
        return text;
    }

    /// An expression that has no value on this fabric: our fault or the lab author's. It costs a learner
    /// nothing.
    public static final class NotGradable extends RuntimeException {
        NotGradable(String expression, Exception cause) {
            super(
                    "The lab asks (" + expression + "), which has no answer here: " + cause.getMessage()
                            + "\nMaybe it names something that this fabric does not have.",
                    cause);
        }
    }
}
