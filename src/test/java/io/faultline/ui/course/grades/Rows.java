package io.faultline.ui.course.grades;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.AssignedAttempt;
import io.faultline.course.AssignmentId;
import io.faultline.course.AttemptGrade;
import io.faultline.course.CheckResult;
import io.faultline.course.GradeInputs;
import io.faultline.course.GradeOverride;
import io.faultline.course.GradeRow;
import io.faultline.course.GradeSheet;
import io.faultline.course.Member;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Receipt;
import io.faultline.workbench.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Lines of a gradebook of an assignment that is worth 40 points.
final class Rows {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int POSSIBLE = 40;

    private Rows() {}

    static GradeRow notBegun(String name) {
        return row(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static GradeRow begun(String name) {
        return row(name, Optional.empty(), Optional.of(grade(name, 10, false, Verdict.State.PARTLY)), Optional.empty());
    }

    static GradeRow handedIn(String name, int points) {
        var grade = grade(name, points, true, Verdict.State.PARTLY);
        return row(name, Optional.of(grade), Optional.of(grade), Optional.empty());
    }

    static GradeRow waiting(String name) {
        var grade = grade(name, 0, true, Verdict.State.WAITING);
        return row(name, Optional.of(grade), Optional.of(grade), Optional.empty());
    }

    static GradeRow set(String name, String points) {
        var award = new GradeOverride(
                "", new BigDecimal(points), "On paper.", new PersonId(1), "Ines", NOON, Optional.empty(), 1);
        return row(name, Optional.empty(), Optional.empty(), Optional.of(award));
    }

    private static GradeRow row(
            String name,
            Optional<AttemptGrade> counting,
            Optional<AttemptGrade> latest,
            Optional<GradeOverride> award) {
        return new GradeRow(
                new Member(person(name), NOON), latest.isPresent() ? 1 : 0, counting, latest, award, POSSIBLE, false);
    }

    private static AttemptGrade grade(String name, int points, boolean handedIn, Verdict.State state) {
        var id = new AttemptId(person(name).id().value());
        var check = new CheckResult("moved", state, points, POSSIBLE);
        var receipt = handedIn ? Optional.of(new Receipt("ABCD-EFGH", NOON, SimTime.ZERO)) : Optional.<Receipt>empty();
        var standing = new Standing(
                id,
                person(name).id(),
                "Patch a host",
                Mode.EXAM,
                "hash",
                NOON,
                NOON,
                false,
                receipt,
                points,
                POSSIBLE,
                0,
                0,
                false,
                2,
                4,
                "Drain",
                NOON);
        return new AttemptGrade(
                new AssignedAttempt(id, new AssignmentId(1), person(name).id(), 1, NOON),
                standing,
                Optional.empty(),
                GradeSheet.of(GradeInputs.of(List.of(check))));
    }

    private static Person person(String name) {
        return new Person(new PersonId(name.charAt(0)), name, Role.LEARNER);
    }
}
