package io.faultline.course.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.Assignment;
import io.faultline.course.AssignmentId;
import io.faultline.course.AttemptRule;
import io.faultline.course.ClassId;
import io.faultline.course.Dates;
import io.faultline.course.ExportShape;
import io.faultline.course.GradeTable;
import io.faultline.course.Identity;
import io.faultline.course.LateRule;
import io.faultline.course.Member;
import io.faultline.course.PinnedLab;
import io.faultline.course.SeedKind;
import io.faultline.course.roster.RosterText;
import io.faultline.lab.Mode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradeCsvTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Assignment PATCH = assignment(1, "Patch a host, live", "4711");
    private static final Assignment PLUG = assignment(2, "Pull the plug (2)", "");
    private static final Member ZOE =
            member(1, "Zoë Ek", new Identity("s-1", "zoe", "zoe@example.org", "HA-24", "101"));
    private static final Member ADAM = member(2, "Adam", new Identity("", "", "adam@example.org", "", ""));
    private static final Member EVE = member(3, "=HYPERLINK(\"x\")", new Identity("-1", "@eve", "", "+A", ""));

    private final GradeTable table = new GradeTable(
            List.of(PATCH, PLUG),
            List.of(
                    new GradeTable.Row(ZOE, Map.of(PATCH.id(), new BigDecimal("87.5"), PLUG.id(), BigDecimal.ZERO)),
                    new GradeTable.Row(ADAM, Map.of()),
                    new GradeTable.Row(EVE, Map.of(PATCH.id(), BigDecimal.TEN))));

    @Test
    void canvasGetsItsFiveColumnsItsNumbersAndTheLineOfPossiblePoints() {
        var export = GradeCsv.write("HA-24, group A", table, ExportShape.CANVAS);
        assertThat(export.fileName()).isEqualTo("grades-ha-24-group-a-canvas.csv");
        assertThat(export.leftOut()).isEmpty();
        assertThat(export.csv().split("\r\n"))
                .containsExactly(
                        "Student,ID,SIS User ID,SIS Login ID,Section,\"Patch a host, live (4711)\",Pull the plug [2]",
                        "\"    Points Possible\",,,,,100,100",
                        "Zoë Ek,101,s-1,zoe,HA-24,87.50,0.00",
                        "Adam,,,,,,",
                        "\"'=HYPERLINK(\"\"x\"\")\",,'-1,'@eve,'+A,10.00,");
    }

    @Test
    void moodleGetsTheColumnThatItGoesByAndNobodyWithoutIt() {
        var export = GradeCsv.write("First class", table, ExportShape.MOODLE_BY_EMAIL);
        assertThat(export.leftOut()).containsExactly(EVE);
        assertThat(export.csv().split("\r\n"))
                .containsExactly(
                        "ID number,Username,Email address,Name,\"Patch a host, live\",Pull the plug (2)",
                        "s-1,zoe,zoe@example.org,Zoë Ek,87.50,0.00",
                        "\"\",,adam@example.org,Adam,,");
        assertThat(GradeCsv.write("", table, ExportShape.MOODLE_BY_USERNAME).leftOut())
                .containsExactly(ADAM);
        assertThat(GradeCsv.write("", table, ExportShape.MOODLE_BY_ID_NUMBER).leftOut())
                .containsExactly(ADAM);
        assertThat(GradeCsv.write("", table, ExportShape.MOODLE_BY_ID_NUMBER).fileName())
                .isEqualTo("grades-moodle.csv");
    }

    @Test
    void equalTitlesGetHeadingsOfTheirOwn() {
        var twice = new GradeTable(List.of(PATCH, assignment(3, PATCH.title(), "")), List.of());
        assertThat(GradeCsv.write("", twice, ExportShape.MOODLE_BY_EMAIL).csv()).contains("\"Patch a host, live [2]\"");
    }

    @Test
    void whatCanvasGetsIsAListThatWeRead() {
        var reading =
                RosterText.read(GradeCsv.write("", table, ExportShape.CANVAS).csv());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .extracting(entry -> entry.name())
                .containsExactly("Zoë Ek", "Adam", "'=HYPERLINK(\"x\")");
        assertThat(reading.entries().getFirst().identity()).isEqualTo(new Identity("s-1", "zoe", "", "HA-24", "101"));
    }

    @Test
    void aLargeClassIsWrittenWhole() {
        var columns = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> assignment(i, "Lab " + i, ""))
                .toList();
        var rows = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> {
                    var points = new LinkedHashMap<AssignmentId, BigDecimal>();
                    columns.forEach(column -> points.put(
                            column.id(), BigDecimal.valueOf(i * column.id().value(), 2)));
                    return new GradeTable.Row(member(i, "Learner " + i, Identity.NONE), points);
                })
                .toList();
        var csv = GradeCsv.write("", new GradeTable(columns, rows), ExportShape.CANVAS)
                .csv();
        assertThat(csv.lines().count()).isEqualTo(2_002);
        assertThat(csv)
                .endsWith("Learner 2000,,,,,20.00,40.00,60.00,80.00,100.00,120.00,140.00,160.00,180.00,200.00,"
                        + "220.00,240.00,260.00,280.00,300.00,320.00,340.00,360.00,380.00,400.00\r\n");
    }

    private static Member member(long id, String name, Identity identity) {
        return new Member(new Person(new PersonId(id), name, Role.LEARNER), NOON, identity, Optional.empty());
    }

    private static Assignment assignment(long id, String title, String canvasId) {
        return new Assignment(
                new AssignmentId(id),
                new ClassId(1),
                title,
                new PinnedLab("patch-a-host-without-downtime", 1, "", 100),
                Mode.ASSISTED,
                Dates.from(NOON),
                AttemptRule.ONCE,
                new LateRule.NotAccepted(),
                SeedKind.PER_LEARNER,
                BigDecimal.ONE,
                canvasId,
                Optional.empty());
    }
}
