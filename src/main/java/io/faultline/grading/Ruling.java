package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Expression;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a monitor has come to, with its sentence as it was true then.
record Ruling(Verdict.State state, String said, @Nullable SimTime at, int points) {
    static final Ruling OPEN = new Ruling(Verdict.State.OPEN, "", null, 0);

    static Ruling passed(Check check, String said, SimTime at) {
        return new Ruling(Verdict.State.PASSED, said, at, check.points());
    }

    static Ruling failed(String said, SimTime at) {
        return new Ruling(Verdict.State.FAILED, said, at, 0);
    }

    /// By what it earned.
    static Ruling earning(int points, Check check, String said, SimTime at) {
        Verdict.State state = points >= check.points()
                ? Verdict.State.PASSED
                : points > 0 ? Verdict.State.PARTLY : Verdict.State.FAILED;
        return new Ruling(state, said, at, points);
    }

    /// What is worked out, or that nobody can say: then nobody loses by it.
    static Ruling guarded(Check check, SimTime at, Supplier<Ruling> worked) {
        try {
            return worked.get();
        } catch (Expression.NotGradable unknown) {
            return new Ruling(Verdict.State.NOT_GRADABLE, String.valueOf(unknown.getMessage()), at, check.points());
        }
    }

    boolean isOpen() {
        return state == Verdict.State.OPEN;
    }

    /// It holds, or nobody can say.
    boolean holds() {
        return state == Verdict.State.PASSED || state.costsNothing();
    }

    Verdict of(Check check) {
        return new Verdict(check.id(), state, said, at, points, check.why(), check.read());
    }
}
