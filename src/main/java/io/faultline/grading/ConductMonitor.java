package io.faultline.grading;

import io.faultline.lab.Check;
import io.faultline.lab.Past;
import io.faultline.lab.Scene;
import io.faultline.lab.Tense;

/// Watches how a step is done. It earns when the step is done with all its deeds, so that whoever does nothing
/// earns nothing.
///
/// ```
/// never   OPEN → FAILED (seen)   — step done → PASSED
/// metric  OPEN                   — step done → PASSED, PARTLY or FAILED, by its curve
/// either                         — step done without a deed → FAILED
/// ```
final class ConductMonitor implements Monitor {
    private final Check check;
    private Ruling ruling = Ruling.OPEN;

    ConductMonitor(Check check) {
        this.check = check;
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public void see(Moment moment, Past past) {
        if (ruling.isOpen() && check.tense() instanceof Tense.Never never) {
            ruling = Ruling.guarded(
                    check,
                    moment.at(),
                    () -> moment.matches(never.any())
                            ? Ruling.failed(check.fail().about(moment.seen(past)), moment.at())
                            : ruling);
        }
    }

    @Override
    public void stepDone(Moment moment, Past past, boolean deeds) {
        if (!ruling.isOpen()) {
            return;
        }
        ruling = deeds
                ? Ruling.guarded(check, moment.at(), () -> earned(moment, past))
                : Ruling.failed("Not earned: something that this step asks to be done was lost.", moment.at());
    }

    private Ruling earned(Moment moment, Past past) {
        Scene here = moment.here(past);
        if (check.tense() instanceof Tense.Metric metric) {
            double value = metric.figure().number(here);
            int points = metric.curve().points(value, check.points());
            Scene told = here.with("value", value);
            String said = (points > 0 ? check.pass() : check.fail()).about(told);
            return Ruling.earning(points, check, said.isEmpty() ? check.fail().about(told) : said, moment.at());
        }
        return Ruling.passed(check, check.pass().about(here), moment.at());
    }
}
