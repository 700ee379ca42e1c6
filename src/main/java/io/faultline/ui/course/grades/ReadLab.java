package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Situation;
import io.faultline.lab.Variant;
import io.faultline.ui.verdict.Said;
import io.faultline.workbench.AttemptId;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A lab as it is read in one attempt, and the time on its wall.
///
/// @param startsAt what the clocks on the wall show at virtual time zero
public record ReadLab(AttemptId attempt, Optional<Lab> lab, Variant variant, LocalTime startsAt) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /// What a check is called; its id where nobody can say more.
    public String name(String check) {
        return lab.map(of -> CheckNames.of(of, check)).orElse(check);
    }

    /// An answer as its learner meant it: of a choice its words, of a number its unit.
    public String answer(String check, String given) {
        return lab.flatMap(of -> of.check(check))
                .flatMap(Check::question)
                .map(question -> Said.shown(question, given))
                .orElse(given);
    }

    /// Without a fabric no time passes, and there is no moment to look back at.
    public boolean hasClock() {
        return lab.map(Lab::hasFabric).orElse(true);
    }

    /// The situation that a check is about, in a lab without a fabric.
    public Optional<Situation> situation(String check) {
        return lab.flatMap(of -> of.check(check).flatMap(one -> of.situation(variant, one)));
    }

    /// `10:04:12`, as on the bench.
    public String clock(SimTime time) {
        return CLOCK.format(startsAt.plus(time.micros(), ChronoUnit.MICROS));
    }

    /// The bench as it was at that second.
    public String path(SimTime time) {
        return "/bench/" + attempt + "?at=" + time.micros() / 1_000_000;
    }

    /// Leads there, beside the page that one is at.
    public Anchor link(SimTime time) {
        var link = new Anchor(path(time), clock(time), AnchorTarget.BLANK);
        link.addClassNames("num", "moment");
        link.setAriaLabel("See the bench at " + clock(time) + ", in a new tab");
        return link;
    }
}
