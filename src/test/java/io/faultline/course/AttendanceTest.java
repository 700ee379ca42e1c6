package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Task;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class AttendanceTest {

    private final TaughtLab lab;
    private final CourseRoom room;
    private final Attendance attendance;

    AttendanceTest(@TempDir Path folder) {
        lab = new TaughtLab(folder);
        room = new CourseRoom(lab.library()).started();
        attendance = new Attendance(
                room.teaching,
                room.roll,
                room.assignmentTables,
                room.attempts,
                room.bench.workbench,
                room.bench.standings);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void whateverLearnersOfTheClassAreAtIsSeenWithHowFarTheyAre() {
        var assignment = room.assign(lab.plan(Mode.ASSISTED, room));
        room.learner("Zoë");
        var attempt = started(assignment);
        room.bench.play(attempt, TaughtLab.MOVE);
        room.learner("Adam");
        room.bench.workbench.open(new Task.FreeBench("four-nodes-san"));
        room.atTheDesk();
        var seen = attendance.of(room.theClass().id());
        assertThat(seen).hasSize(2).noneMatch(Presence::isHere);
        assertThat(seen)
                .filteredOn(one -> one.attempt().equals(attempt))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.lab()).isEqualTo(TaughtLab.ID);
                    assertThat(one.standing())
                            .hasValueSatisfying(
                                    standing -> assertThat(standing.stepsDone()).isEqualTo(1));
                });
        assertThat(seen).filteredOn(one -> one.standing().isEmpty()).hasSize(1);
    }

    @Test
    void atAnAssignmentAllItsAttemptsAreSeenAndNoOthers() {
        var assignment = room.assign(lab.plan(Mode.ASSISTED, room));
        room.learner("Zoë");
        var first = started(assignment);
        room.bench.handIn(first);
        var second = started(assignment);
        room.bench.workbench.open(new Task.OfLab(TaughtLab.ID));
        room.bench.commit();
        room.atTheDesk();
        assertThat(attendance.at(assignment.id())).extracting(Presence::attempt).containsExactly(first, second);
        assertThat(attendance.at(assignment.id()))
                .extracting(Presence::isHandedIn)
                .containsExactly(true, false);
    }

    @Test
    void aTurnoutCountsLearnersAndNotAttempts() {
        var assignment = room.assign(lab.plan(Mode.ASSISTED, room));
        room.learner("Zoë");
        room.bench.handIn(started(assignment));
        room.bench.handIn(started(assignment));
        room.learner("Adam");
        started(assignment);
        room.bench.commit();
        room.learner("Cy");
        room.atTheDesk();
        assertThat(attendance.turnouts(room.theClass().id()).get(assignment.id()))
                .isEqualTo(new Turnout(2, 1, 3));
    }

    @Test
    void aLearnerSeesNothingOfIt() {
        var assignment = room.assign(lab.plan(Mode.ASSISTED, room));
        room.learner("Zoë");
        assertThatThrownBy(() -> attendance.of(room.theClass().id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attendance.at(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attendance.turnouts(room.theClass().id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInstructorLooksAtTheirOwnLearnersInOneQuestion() {
        var zoe = room.learner("Zoë").person();
        room.atTheDesk();
        var me = room.accounts.current.require();
        var stranger = new io.faultline.account.PersonId(999);
        var oversight = new ClassOversight(room.tables);
        assertThat(oversight.seenBy(me, List.of(zoe.id(), stranger, me.id()))).containsOnly(zoe.id(), me.id());
        assertThat(oversight.seenBy(zoe, List.of(me.id()))).isEmpty();
        assertThat(oversight.seenBy(me, List.of())).isEmpty();
    }

    private AttemptId started(Assignment assignment) {
        return ((StartResult.At) room.assignments.start(assignment.id())).attempt();
    }
}
