package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.faultline.account.Person;
import io.faultline.account.SignInResult;
import io.faultline.course.RosterChoices.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class RostersTest {

    private static final String HERE = "10.0.0.1";

    private final CourseRoom room = new CourseRoom().started();
    private final Rosters rosters = room.rosters;
    private final ClassId id = room.theClass().id();

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void newPeopleGetAnAccountAndTheirKeyOnce() {
        var applied = apply("Name,Email\nZoë,zoe@example.org\nAdam,");
        assertThat(applied.enrolled()).hasSize(2);
        var zoe = applied.enrolled().getFirst();
        assertThat(room.joining.comeBack(
                        room.theClass().code().printed(), "zoe", zoe.key().printed(), HERE))
                .isInstanceOf(SignInResult.SignedIn.class);
        assertThat(room.courses.roster(id))
                .extracting(
                        member -> member.person().name(),
                        member -> member.identity().email())
                .containsExactly(tuple("Zoë", "zoe@example.org"), tuple("Adam", ""));
        assertThat(room.audited()).containsExactly(AuditKind.LEARNER_ENROLLED, AuditKind.LEARNER_ENROLLED);
    }

    @Test
    void aPreviewSaysWhoIsNewChangedSameAndGoneAndChangesNothing() {
        apply("Name,ID number\nZoë,1\nAdam,2\nBo,3");
        var preview = rosters.preview(id, "Name,ID number,Email\nZoë,1,\nAdam Lind,2,adam@example.org\nCarl,4,");
        assertThat(preview.rows(RosterRow.Same.class))
                .extracting(row -> row.person().name())
                .containsExactly("Zoë");
        assertThat(preview.rows(RosterRow.Changed.class)).singleElement().satisfies(row -> {
            assertThat(row.person().name()).isEqualTo("Adam");
            assertThat(row.says()).isEqualTo("email adam@example.org; is called Adam Lind in the list");
        });
        assertThat(preview.rows(RosterRow.New.class))
                .extracting(row -> row.entry().name())
                .containsExactly("Carl");
        assertThat(preview.gone()).extracting(member -> member.person().name()).containsExactly("Bo");
        assertThat(room.courses.roster(id)).hasSize(3);
    }

    @Test
    void changedRowsUpdateWhatIsKnownAndEmptyCellsForgetNothing() {
        apply("Name,ID number,Email\nZoë,1,zoe@example.org");
        apply("Name,ID number,Email,Section\nZoë,1,zoe@example.com,HA-24");
        assertThat(member("Zoë").identity()).isEqualTo(new Identity("1", "", "zoe@example.com", "HA-24", ""));
        assertThat(room.audited(AuditKind.LEARNER_CHANGED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.was()).isEqualTo("ID number 1, email zoe@example.org"))
                .satisfies(entry ->
                        assertThat(entry.became()).isEqualTo("ID number 1, email zoe@example.com, section HA-24"));
    }

    @Test
    void whoeverJoinedByTheCodeIsFoundByTheirName() {
        room.joining.join(room.theClass().code().printed(), "zoe ek", HERE);
        var applied = apply("First name,Last name,ID number\nZoë,Ek,1");
        assertThat(applied.enrolled()).isEmpty();
        assertThat(applied.changed()).isEqualTo(1);
        assertThat(member("zoe ek").identity().studentId()).isEqualTo("1");
    }

    @Test
    void twoLinesForOnePersonAreAmbiguousAndNotApplied() {
        apply("Name,ID number,Email\nZoë,1,zoe@example.org");
        var preview = rosters.preview(id, "Name,ID number,Email\nZoë,1,\nZoe Ek,,zoe@example.org");
        assertThat(preview.rows(RosterRow.Ambiguous.class)).hasSize(2);
        assertThat(preview.gone()).isEmpty();
        assertThat(rosters.apply(preview, RosterChoices.NONE)).isEqualTo(new RosterResult.Applied(List.of(), 0, 0));
    }

    @Test
    void aLineThatFitsTwoPeopleWaitsForAChoiceAndThenItsIdsAreTheChosenPersons() {
        apply("Name,ID number,Email\nZoë,1,zoe@example.org\nAdam,2,");
        var preview = rosters.preview(id, "Name,ID number,Email\nZoë Ek,2,zoe@example.org");
        var row = preview.rows(RosterRow.Ambiguous.class).getFirst();
        assertThat(row.candidates()).extracting(Person::name).containsExactly("Adam", "Zoë");

        var zoe = member("Zoë").person().id();
        assertThat(rosters.apply(preview, choose(2, new Choice.ItIs(zoe)))).isInstanceOf(RosterResult.Applied.class);
        assertThat(member("Zoë").identity().studentId()).isEqualTo("2");
        assertThat(member("Adam").identity().studentId()).isEmpty();
        assertThat(room.audited(AuditKind.LEARNER_CHANGED)).hasSize(2);
    }

    @Test
    void namesakesAreAmbiguousAndOnlyOneOfThemMayBeNew() {
        var preview = rosters.preview(id, "Name,ID number\nKim Lee,1\nKim Lee,2");
        assertThat(preview.rows(RosterRow.Ambiguous.class)).hasSize(2).allMatch(RosterRow.Ambiguous::mayBeNew);
        var both = new RosterChoices(Map.of(2, new Choice.SomebodyNew(), 3, new Choice.SomebodyNew()), Set.of());
        assertThat(rosters.apply(preview, both)).isInstanceOf(RosterResult.BadChoice.class);
        assertThat(rosters.apply(preview, choose(3, new Choice.SomebodyNew())))
                .isInstanceOf(RosterResult.Applied.class);
        assertThat(member("Kim Lee").identity().studentId()).isEqualTo("2");
    }

    @Test
    void aNamesakeOfSomebodyInTheClassIsNotTakenForThem() {
        apply("Name,ID number\nKim Lee,1");
        var preview = rosters.preview(id, "Name,ID number\nKim Lee,2");
        assertThat(preview.rows(RosterRow.Ambiguous.class))
                .singleElement()
                .satisfies(row -> assertThat(row.mayBeNew()).isFalse());
        assertThat(rosters.apply(preview, choose(2, new Choice.SomebodyNew())))
                .isInstanceOf(RosterResult.BadChoice.class);
    }

    @Test
    void aLineMayBeLeftOut() {
        var preview = rosters.preview(id, "Zoë\nAdam");
        rosters.apply(preview, choose(2, new Choice.LeaveOut()));
        assertThat(room.courses.roster(id))
                .extracting(one -> one.person().name())
                .containsExactly("Zoë");
    }

    @Test
    void whoIsGoneStaysUnlessTickedAndComesBackWithTheNextList() {
        apply("Zoë\nAdam\nBo");
        var preview = rosters.preview(id, "Zoë");
        var adam = member("Adam").person().id();
        assertThat(rosters.apply(preview, new RosterChoices(Map.of(), Set.of(adam))))
                .isEqualTo(new RosterResult.Applied(List.of(), 0, 1));
        assertThat(member("Adam").isIn()).isFalse();
        assertThat(member("Bo").isIn()).isTrue();
        assertThat(rosters.preview(id, "Zoë\nBo").gone()).isEmpty();

        assertThat(apply("Zoë\nAdam").changed()).isEqualTo(1);
        assertThat(member("Adam").isIn()).isTrue();
        assertThat(room.audited().subList(3, 5)).containsExactly(AuditKind.LEARNER_LEFT, AuditKind.LEARNER_RETURNED);
    }

    @Test
    void aPreviewIsAppliedOnce() {
        var preview = rosters.preview(id, "Zoë\nAdam");
        assertThat(rosters.apply(preview, RosterChoices.NONE)).isInstanceOf(RosterResult.Applied.class);
        assertThat(rosters.apply(preview, RosterChoices.NONE))
                .isInstanceOfSatisfying(
                        RosterResult.Stale.class,
                        stale -> assertThat(stale.now().rows(RosterRow.Same.class))
                                .hasSize(2));
        assertThat(room.courses.roster(id)).hasSize(2);
    }

    @Test
    void aClassHasALimitAndAClosedOneTakesNobodyNew() {
        apply(names(0, 499));
        var preview = rosters.preview(id, names(0, 502));
        assertThat(preview.problems()).singleElement().asString().contains("502 learners, and 500 fit");
        assertThat(rosters.apply(preview, RosterChoices.NONE)).isEqualTo(new RosterResult.ClassFull(500));
        assertThat(room.courses.roster(id)).hasSize(499);

        room.courses.close(id);
        assertThat(rosters.apply(rosters.preview(id, "Zoë"), RosterChoices.NONE))
                .isEqualTo(new RosterResult.ClassClosed("First class"));
    }

    @Test
    void aClassOfSomebodyElseIsRefusedAsIfItDidNotExist() {
        var preview = rosters.preview(id, "Zoë");
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> rosters.preview(id, "Zoë")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rosters.apply(preview, RosterChoices.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    private RosterResult.Applied apply(String list) {
        return (RosterResult.Applied) rosters.apply(rosters.preview(id, list), RosterChoices.NONE);
    }

    private Member member(String name) {
        return room.courses.roster(id).stream()
                .filter(member -> member.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RosterChoices choose(int line, Choice choice) {
        return new RosterChoices(Map.of(line, choice), Set.of());
    }

    private static String names(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "Learner " + i).collect(Collectors.joining("\n"));
    }
}
