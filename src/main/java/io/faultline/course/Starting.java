package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.source.ProblemException;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Receipt;
import io.faultline.workbench.Task;
import io.faultline.workbench.Terms;
import io.faultline.workbench.Workbench;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens a learner's attempts at an assignment.
final class Starting {

    private final AssignmentTables assignments;
    private final AssignedAttempts attempts;
    private final CourseTables courses;
    private final Workbench workbench;
    private final CurrentPerson current;
    private final RandomGenerator random;
    private final InstantSource clock;

    /// Two clicks of one learner come one after the other, and those of others do not wait.
    private final List<Object> turns = Stream.generate(Object::new).limit(64).toList();

    Starting(
            AssignmentTables assignments,
            AssignedAttempts attempts,
            CourseTables courses,
            Workbench workbench,
            CurrentPerson current,
            RandomGenerator random,
            InstantSource clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.courses = courses;
        this.workbench = workbench;
        this.current = current;
        this.random = random;
        this.clock = clock;
    }

    StartResult start(AssignmentId id) {
        var learner = current.require().id();
        var given = assignments.of(learner).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Teaching.noSuch("assignment"));
        synchronized (turns.get((int) (learner.value() % turns.size()))) {
            return start(given);
        }
    }

    /// The caller's own attempts, by assignment; those that we lost are left out.
    Map<AssignmentId, List<MyAttempt>> tried() {
        var rows = rows();
        return attempts.of(current.require().id()).stream()
                .filter(attempt -> rows.containsKey(attempt.id()))
                .collect(Collectors.groupingBy(
                        AssignedAttempt::assignment,
                        Collectors.mapping(
                                attempt -> new MyAttempt(
                                        attempt.id(),
                                        attempt.number(),
                                        attempt.openedAt(),
                                        Objects.requireNonNull(rows.get(attempt.id()))
                                                .handedIn()
                                                .map(Receipt::at)),
                                Collectors.toList())));
    }

    /// Those of the workbench that are handed in, or can be gone on with.
    private Map<AttemptId, AttemptRow> rows() {
        return workbench.mine().stream()
                .filter(row -> row.handedIn().isPresent() || row.closed().isEmpty())
                .collect(Collectors.toMap(AttemptRow::id, Function.identity()));
    }

    private StartResult start(Assignment given) {
        var learner = current.require().id();
        var allowance = assignments.allowance(given.id(), learner);
        var dates = given.datesFor(allowance);
        var now = clock.instant();
        if (now.isBefore(dates.opensAt())) {
            return new StartResult.NotYet(dates.opensAt());
        }
        var end = end(given, dates);
        if (end.filter(time -> !now.isBefore(time)).isPresent()) {
            return new StartResult.Closed(end.get());
        }
        var tried = tried().getOrDefault(given.id(), List.of());
        var open =
                tried.stream().filter(attempt -> attempt.handedIn().isEmpty()).findFirst();
        if (open.isPresent()) {
            return new StartResult.At(open.get().id(), open.get().number(), false);
        }
        var all = attempts.of(given.id(), learner);
        var lost = all.stream().filter(attempt -> isLost(attempt, tried)).findFirst();
        if (lost.isPresent()) {
            return goOn(lost.get());
        }
        var rule = given.attemptsFor(allowance);
        int number = all.size() + 1;
        return rule.allows(number) ? open(given, number) : new StartResult.NoneLeft(rule.most());
    }

    private static boolean isLost(AssignedAttempt attempt, List<MyAttempt> tried) {
        return tried.stream().noneMatch(one -> one.id().equals(attempt.id()));
    }

    /// The simulator has become another one, and an attempt cannot be gone on with. That is our doing: it
    /// goes on as a new one, in its place.
    private StartResult goOn(AssignedAttempt lost) {
        var again = workbench.goOnFrom(lost.id());
        attempts.replace(lost.id(), again);
        return new StartResult.At(again, lost.number(), false);
    }

    /// Where nothing late counts, nothing is begun that could only be late.
    private static Optional<Instant> end(Assignment given, Dates dates) {
        return given.late() instanceof LateRule.NotAccepted && dates.dueAt().isPresent()
                ? dates.dueAt()
                : dates.closesAt();
    }

    private StartResult open(Assignment given, int number) {
        var learner = current.require().id();
        var secret = courses.secret(courses.courseOf(given.classId()), random);
        long seed = Seeds.seed(secret, given.seeds(), given.id(), learner, number);
        try {
            var attempt = workbench.open(
                    new Task.OfLab(given.lab().id()),
                    new Terms(given.mode(), seed, given.lab().hash()));
            attempts.add(new AssignedAttempt(attempt, given.id(), learner, number, clock.instant()));
            return new StartResult.At(attempt, number, true);
        } catch (ProblemException unreadable) {
            return new StartResult.OurFault(String.valueOf(unreadable.getMessage()));
        }
    }
}
