package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Standings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out what attempts are worth, from what is kept of them: a handful of queries, however many there are.
final class Grades {

    private final AssignedAttempts attempts;
    private final AssignmentTables assignments;
    private final Standings standings;
    private final AutomaticResults results;
    private final MarkTables marks;

    Grades(
            AssignedAttempts attempts,
            AssignmentTables assignments,
            Standings standings,
            AutomaticResults results,
            MarkTables marks) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.standings = standings;
        this.results = results;
        this.marks = marks;
    }

    /// All that a grade depends on, of one attempt.
    record Basis(AssignedAttempt attempt, Standing standing, Optional<Lateness> late, GradeInputs inputs) {

        AttemptGrade grade() {
            return new AttemptGrade(attempt, standing, late, GradeSheet.of(inputs));
        }

        /// As it would be if the machine said something else.
        Basis with(AutomaticResult other) {
            return new Basis(
                    attempt,
                    standing,
                    late,
                    new GradeInputs(
                            other.checks(),
                            other.deductions(),
                            other.voided(),
                            inputs.marks(),
                            inputs.overrides(),
                            inputs.number(),
                            inputs.worth(),
                            inputs.late()));
        }

        /// As the machine alone would have it.
        Basis withoutPeople() {
            return new Basis(
                    attempt,
                    standing,
                    late,
                    new GradeInputs(
                            inputs.checks(),
                            inputs.deductions(),
                            inputs.voided(),
                            List.of(),
                            List.of(),
                            inputs.number(),
                            inputs.worth(),
                            inputs.late()));
        }

        AutomaticResult automatic() {
            return new AutomaticResult(inputs.checks(), inputs.deductions(), inputs.voided());
        }
    }

    /// Learner by learner, each one's attempts in their order.
    List<Basis> of(Assignment assignment) {
        return basis(assignment, attempts.of(assignment.id()));
    }

    List<Basis> of(Assignment assignment, PersonId learner) {
        return basis(assignment, attempts.of(assignment.id(), learner));
    }

    Basis of(Assignment assignment, AssignedAttempt attempt) {
        return basis(assignment, List.of(attempt)).getFirst();
    }

    private List<Basis> basis(Assignment assignment, List<AssignedAttempt> all) {
        var stands = new LinkedHashMap<AttemptId, Standing>();
        var given = new LinkedHashMap<AttemptId, List<ManualMark>>();
        var overrides = new LinkedHashMap<AttemptId, List<GradeOverride>>();
        for (var some : Chunks.of(all.stream().map(AssignedAttempt::id).toList())) {
            standings.of(some).forEach(one -> stands.put(one.attempt(), one));
            given.putAll(marks.marks(some));
            overrides.putAll(marks.overrides(some));
        }
        var automatic = results.of(stands.values());
        var allowances = assignments.allowances(assignment.id()).stream()
                .collect(Collectors.toMap(Allowance::learner, Function.identity()));
        return all.stream()
                .flatMap(attempt -> Optional.ofNullable(stands.get(attempt.id()))
                        .map(standing -> basis(
                                assignment,
                                attempt,
                                standing,
                                Optional.ofNullable(automatic.get(attempt.id()))
                                        .orElse(new AutomaticResult(List.of(), List.of(), false)),
                                given.getOrDefault(attempt.id(), List.of()),
                                overrides.getOrDefault(attempt.id(), List.of()),
                                allowances))
                        .stream())
                .toList();
    }

    private static Basis basis(
            Assignment assignment,
            AssignedAttempt attempt,
            Standing standing,
            AutomaticResult automatic,
            List<ManualMark> given,
            List<GradeOverride> overrides,
            Map<PersonId, Allowance> allowances) {
        var dates = assignment.datesFor(Optional.ofNullable(allowances.get(attempt.learner())));
        var late = standing.handedIn()
                .flatMap(receipt -> assignment.late().lateness(dates.dueAt(), taken(dates, receipt.at())));
        return new Basis(
                attempt,
                standing,
                late,
                new GradeInputs(
                        automatic.checks(),
                        automatic.deductions(),
                        automatic.voided(),
                        given,
                        overrides,
                        attempt.number(),
                        assignment.attempts().factor(attempt.number()),
                        late));
    }

    /// What was still open when the assignment closed was taken then, whenever somebody came round to it.
    private static Instant taken(Dates dates, Instant handedIn) {
        return dates.closesAt().filter(handedIn::isAfter).orElse(handedIn);
    }
}
