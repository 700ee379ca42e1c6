package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.AccountRoom;
import io.faultline.account.FirstStartLog;
import io.faultline.account.SignInResult;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;

class CoursesTest {

    private static final String HERE = "10.0.0.1";

    private final CourseRoom desk = new CourseRoom();
    private final AccountRoom room = desk.accounts;
    private final CourseTables tables = desk.tables;
    private final Courses courses = desk.courses;
    private final Joining joining = desk.joining;
    private final ClassOversight oversight = new ClassOversight(tables);

    @BeforeEach
    void firstStart() {
        start();
        room.firstInstructor();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        room.actAsNobody();
    }

    @Test
    void aStrangerJoinsWithTheCodeThatTheFirstStartPrints() {
        var code = start().replaceAll("(?s).*class code ", "");
        assertThat(code).matches("[A-Z0-9]{3}-[A-Z0-9]{3}");
        var joined = join(code.toLowerCase(Locale.ROOT).replace("-", ""), "Zoë");
        assertThat(joined.key().words()).hasSize(4);
        assertThat(joining.comeBack(code, "zoe", joined.key().printed(), HERE))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void theSecondStartMakesNothingNew() {
        var before = courses.classes();
        start();
        assertThat(courses.classes()).isEqualTo(before).hasSize(1);
        assertThat(courses.courses()).hasSize(1);
    }

    @Test
    void theRosterSaysWhoIsInAndSinceWhen() {
        var first = theClass();
        join(first.code().printed(), "Zoë");
        room.clock.pass(Duration.ofMinutes(5));
        join(first.code().printed(), "Adam");
        assertThat(courses.roster(first.id()))
                .extracting(member -> member.person().name())
                .containsExactly("Zoë", "Adam");
        assertThat(courses.roster(first.id()))
                .extracting(Member::since)
                .containsExactly(room.clock.instant().minus(Duration.ofMinutes(5)), room.clock.instant());
    }

    @Test
    void aTakenOrUnseenNameLeavesNoTrace() {
        var code = theClass().code().printed();
        join(code, "Zoë");
        assertThat(joining.join(code, "ZOE", HERE)).isEqualTo(new JoinResult.NameTaken());
        assertThat(joining.join(code, "Zo\u200Be", HERE)).isInstanceOf(JoinResult.BadName.class);
        assertThat(courses.roster(theClass().id())).hasSize(1);
    }

    @Test
    void guessingCodesIsSlowedByAddress() {
        for (int i = 0; i < 60; i++) {
            assertThat(joining.join("222-222", "Zoë", HERE)).isEqualTo(new JoinResult.UnknownCode());
        }
        assertThat(joining.join(theClass().code().printed(), "Zoë", HERE)).isEqualTo(new JoinResult.TooSoon(1));
        assertThat(joining.join(theClass().code().printed(), "Zoë", "10.0.0.2")).isInstanceOf(JoinResult.Joined.class);
    }

    @Test
    void aRenewedCodeClosesTheOldDoor() {
        var old = theClass().code();
        var renewed = courses.renewCode(theClass().id());
        assertThat(joining.join(old.printed(), "Zoë", HERE)).isEqualTo(new JoinResult.UnknownCode());
        join(renewed.printed(), "Zoë");
    }

    @Test
    void aClosedClassTakesNobodyNewButLetsItsOwnComeBack() {
        var first = theClass();
        var zoe = join(first.code().printed(), "Zoë");
        courses.close(first.id());
        assertThat(joining.join(first.code().printed(), "Adam", HERE))
                .isEqualTo(new JoinResult.ClassClosed("First class"));
        assertThat(joining.comeBack(first.code().printed(), "Zoë", zoe.key().printed(), HERE))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aFullClassSaysSo() {
        var first = theClass();
        for (int i = 0; i < CourseClass.MOST_MEMBERS; i++) {
            join(first.code().printed(), "Learner " + i);
        }
        assertThat(joining.join(first.code().printed(), "One more", HERE)).isEqualTo(new JoinResult.ClassFull(500));
    }

    @Test
    void classesOfOneCourseHaveDifferentNames() {
        var course = courses.courses().getFirst().id();
        assertThat(courses.createClass(course, "  Evening \t class "))
                .isInstanceOfSatisfying(
                        ClassResult.Created.class,
                        made -> assertThat(made.created().name()).isEqualTo("Evening class"));
        assertThat(courses.createClass(course, "Evening class")).isEqualTo(new ClassResult.NameTaken());
        assertThat(courses.createClass(course, " ")).isInstanceOf(ClassResult.BadName.class);
    }

    @Test
    void anInstructorSeesAndChangesOnlyTheirOwnClasses() {
        var first = theClass();
        var zoe = join(first.code().printed(), "Zoë").admission().person();
        var course = courses.courses().getFirst().id();
        assertThat(oversight.mayLookAt(room.current.require(), zoe.id())).isTrue();

        var other = room.instructor("Ines");
        assertThat(courses.classes()).isEmpty();
        assertThat(oversight.mayLookAt(other, zoe.id())).isFalse();
        assertThatThrownBy(() -> courses.roster(first.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> courses.renewCode(first.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> courses.close(first.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> courses.renewKey(first.id(), zoe.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> courses.createClass(course, "Mine")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aKeyIsRenewedOnlyForALearnerOfThatClass() {
        var zoe = join(theClass().code().printed(), "Zoë");
        var course = courses.courses().getFirst().id();
        var evening = ((ClassResult.Created) courses.createClass(course, "Evening")).created();
        assertThatThrownBy(() ->
                        courses.renewKey(evening.id(), zoe.admission().person().id()))
                .isInstanceOf(AccessDeniedException.class);
        var renewed = courses.renewKey(theClass().id(), zoe.admission().person().id());
        assertThat(joining.comeBack(theClass().code().printed(), "Zoë", renewed.printed(), HERE))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void joiningAndANewKeyAreAudited() {
        var zoe = join(theClass().code().printed(), "Zoë").admission().person();
        courses.renewKey(theClass().id(), zoe.id());
        assertThat(desk.audited()).containsExactly(AuditKind.LEARNER_JOINED, AuditKind.KEY_RENEWED);
        assertThat(desk.audited(AuditKind.LEARNER_JOINED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.whoId()).isEqualTo(zoe.id()));
    }

    @Test
    void aLearnerSeesTheClassThatTheyAreIn() {
        var first = theClass();
        room.actAs(join(first.code().printed(), "Zoë").admission());
        assertThat(courses.classes()).containsExactly(first);
    }

    private CourseClass theClass() {
        return courses.classes().getFirst();
    }

    private JoinResult.Joined join(String code, String name) {
        return (JoinResult.Joined) joining.join(code, name, HERE);
    }

    private String start() {
        return FirstStartLog.during(() -> {
            room.firstInstructor.run(new DefaultApplicationArguments());
            new FirstClass(tables, room.firstInstructor, room.random, room.clock)
                    .run(new DefaultApplicationArguments());
        });
    }
}
