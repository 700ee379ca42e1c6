package io.faultline.course;

import io.faultline.account.ForInstructors;
import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Sitting;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Standings;
import io.faultline.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Who of a class is at what, and how far: asked once a second by every screen that shows it, so the number of
/// queries never grows with the class.
@Service
public class Attendance {

    private final Teaching teaching;
    private final ClassRoll roll;
    private final AssignmentTables assignments;
    private final AssignedAttempts attempts;
    private final Workbench workbench;
    private final Standings standings;

    Attendance(
            Teaching teaching,
            ClassRoll roll,
            AssignmentTables assignments,
            AssignedAttempts attempts,
            Workbench workbench,
            Standings standings) {
        this.teaching = teaching;
        this.roll = roll;
        this.assignments = assignments;
        this.attempts = attempts;
        this.workbench = workbench;
        this.standings = standings;
    }

    /// What members of a class are at, or were within the last day.
    @ForInstructors
    public List<Presence> of(ClassId id) {
        var members = members(id);
        var sittings = workbench.sittings().stream()
                .map(Sitting::attempt)
                .filter(row -> members.contains(row.owner()))
                .toList();
        var ids = sittings.stream().map(row -> row.id()).toList();
        var stands = stands(ids);
        var since = standings.hereSince(ids);
        return sittings.stream()
                .map(row -> Presence.of(
                        row, Optional.ofNullable(since.get(row.id())), Optional.ofNullable(stands.get(row.id()))))
                .toList();
    }

    /// All attempts at an assignment, whenever they were made.
    @ForInstructors
    public List<Presence> at(AssignmentId id) {
        var assignment = teaching.own(id).assignment();
        var members = members(assignment.classId());
        var ids = attempts.of(id).stream()
                .filter(attempt -> members.contains(attempt.learner()))
                .map(AssignedAttempt::id)
                .toList();
        var since = standings.hereSince(ids);
        return stands(ids).values().stream()
                .map(standing -> Presence.of(
                        standing, assignment.lab().id(), Optional.ofNullable(since.get(standing.attempt()))))
                .toList();
    }

    /// For every assignment of a class.
    @ForInstructors
    public Map<AssignmentId, Turnout> turnouts(ClassId id) {
        var members = members(id);
        var turnouts = new LinkedHashMap<AssignmentId, Turnout>();
        for (var assignment : assignments.of(teaching.own(id).id())) {
            var tried = attempts.of(assignment.id()).stream()
                    .filter(attempt -> members.contains(attempt.learner()))
                    .collect(Collectors.toMap(AssignedAttempt::id, AssignedAttempt::learner));
            var handedIn = stands(tried.keySet().stream().toList()).values().stream()
                    .filter(standing -> standing.handedIn().isPresent())
                    .map(Standing::owner)
                    .distinct()
                    .count();
            turnouts.put(
                    assignment.id(),
                    new Turnout((int) tried.values().stream().distinct().count(), (int) handedIn, members.size()));
        }
        return turnouts;
    }

    private Set<PersonId> members(ClassId id) {
        return roll.of(teaching.own(id).id()).stream()
                .filter(Member::isIn)
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
    }

    private Map<AttemptId, Standing> stands(List<AttemptId> ids) {
        return standings.of(ids).stream()
                .collect(Collectors.toMap(
                        Standing::attempt, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }
}
