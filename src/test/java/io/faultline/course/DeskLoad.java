package io.faultline.course;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.export.GradeCsv;
import io.faultline.grading.Verdict;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/// What a large class costs at the instructor's desk: one process for each question. The last line that it
/// prints is numbers, in seconds.
public final class DeskLoad {

    private static final int LEARNERS = 500;
    private static final int TIMES = 9;

    private DeskLoad() {}

    /// @param args `regrade attempts`, `grid` or `csv`
    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        var room = new CourseRoom().started();
        var people = room.learners(
                IntStream.range(0, LEARNERS).mapToObj(i -> "Learner " + i).toArray(String[]::new));
        switch (args[0]) {
            case "regrade" -> regrade(room, people, Integer.parseInt(args[1]));
            case "grid" -> grid(room, people);
            case "csv" -> csv(room, people);
            default -> throw new IllegalArgumentException("Unknown question " + args[0] + ".");
        }
        System.exit(0);
    }

    private static void regrade(CourseRoom room, List<Person> people, int count) {
        var assignment = room.assign(room.plan());
        for (int i = 0; i < count; i++) {
            var attempt = judged(room, assignment, people.get(i % LEARNERS), 1 + i / LEARNERS);
            room.bench.halfAnHour(attempt);
        }
        var job = ((RegradeResult.Begun)
                        room.regrades.dryRun(assignment.id(), assignment.lab().hash()))
                .job();
        double run = seconds(room::work);
        double first = seconds(() -> room.regrades.rows(job.id(), RegradePolicy.EXACT));
        double again = again(() -> room.regrades.rows(job.id(), RegradePolicy.RAISE_ONLY));
        double publish =
                seconds(() -> room.regrades.publish(job.id(), RegradePolicy.EXACT, "To see how long it takes."));
        if (room.regrades.find(job.id()).diverged() > 0) {
            throw new IllegalStateException(room.regrades.find(job.id()).toString());
        }
        System.out.println(run + " " + first + " " + again + " " + publish);
    }

    private static void grid(CourseRoom room, List<Person> people) {
        var assignment = room.assign(room.plan());
        for (int i = 0; i < 4 * LEARNERS; i++) {
            var attempt = judged(room, assignment, people.get(i % LEARNERS), 1 + i / LEARNERS);
            if (i % 3 == 0) {
                room.marking.mark(attempt, new MarkGiven("check-3", BigDecimal.TWO, List.of(), "Nearly.", 0));
            }
        }
        var rows = new ArrayList<GradeRow>();
        double first = seconds(() -> rows.addAll(room.gradebook.rows(assignment.id())));
        double again = again(() -> room.gradebook.rows(assignment.id()));
        double sorted = seconds(() -> arranged(rows));
        System.out.println(first + " " + again + " " + sorted + " " + again(() -> arranged(rows)));
    }

    private static List<GradeRow> arranged(List<GradeRow> rows) {
        return rows.stream()
                .filter(row -> row.learner().person().name().contains("1"))
                .sorted(Comparator.comparing((GradeRow row) -> row.points().orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
    }

    private static void csv(CourseRoom room, List<Person> people) {
        var columns = new ArrayList<Assignment>();
        for (int i = 0; i < 20; i++) {
            columns.add(room.assign(room.plan()));
        }
        var table = table(columns);
        double pure = seconds(() -> GradeCsv.write("", table, ExportShape.CANVAS));
        double pureAgain = again(() -> GradeCsv.write("", table, ExportShape.CANVAS));
        for (var column : columns) {
            people.forEach(person -> judged(room, column, person, 1));
        }
        var id = room.theClass().id();
        double whole = seconds(() -> room.exports.grades(id, ExportShape.CANVAS));
        double wholeAgain = again(() -> room.exports.grades(id, ExportShape.CANVAS));
        System.out.println(pure + " " + pureAgain + " " + whole + " " + wholeAgain);
    }

    private static GradeTable table(List<Assignment> columns) {
        var rows = new ArrayList<GradeTable.Row>();
        for (int i = 1; i <= 2_000; i++) {
            var points = new LinkedHashMap<AssignmentId, BigDecimal>();
            for (var column : columns) {
                points.put(column.id(), BigDecimal.valueOf(i * column.id().value() % 10_000, 2));
            }
            var person = new Person(new PersonId(i), "Learner " + i, Role.LEARNER);
            rows.add(new GradeTable.Row(new Member(person, Instant.EPOCH, Identity.NONE, Optional.empty()), points));
        }
        return new GradeTable(columns, rows);
    }

    private static AttemptId judged(CourseRoom room, Assignment assignment, Person learner, int number) {
        var checks = IntStream.range(0, 10)
                .mapToObj(i -> new CheckResult("check-" + i, Verdict.State.PARTLY, i, 10))
                .toList();
        return room.judged(assignment, learner, number, checks);
    }

    private static double again(Runnable what) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = seconds(what);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static double seconds(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
