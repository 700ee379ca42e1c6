package io.faultline.course;

import io.faultline.account.ForInstructors;
import io.faultline.account.PersonId;
import io.faultline.course.Audit.Note;
import io.faultline.course.export.GradeCsv;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// The grades of a class as a file for another gradebook.
@Service
public class Exports {

    private final Teaching teaching;
    private final AssignmentTables assignments;
    private final Grades grades;
    private final AwardTable awards;
    private final ClassRoll roll;
    private final Audit audit;

    Exports(
            Teaching teaching,
            AssignmentTables assignments,
            Grades grades,
            AwardTable awards,
            ClassRoll roll,
            Audit audit) {
        this.teaching = teaching;
        this.assignments = assignments;
        this.grades = grades;
        this.awards = awards;
        this.roll = roll;
        this.audit = audit;
    }

    /// All assignments of a class, released or not, a row for everybody who is in it.
    @ForInstructors
    public GradeExport grades(ClassId id, ExportShape shape) {
        var own = teaching.own(id);
        var columns = assignments.of(id);
        var export = GradeCsv.write(own.name(), table(roll.of(id), columns), shape);
        return audit.change(own.course(), () -> {
            audit.append(
                    own.course(),
                    columns.stream()
                            .map(column ->
                                    new Note(AuditKind.EXPORTED, AuditSubject.of(column.id()), "", shape.words(), ""))
                            .toList());
            return export;
        });
    }

    private GradeTable table(List<Member> members, List<Assignment> columns) {
        var points = new LinkedHashMap<PersonId, Map<AssignmentId, BigDecimal>>();
        for (var column : columns) {
            GradeRows.of(column, members, grades.of(column), awards.of(column.id()))
                    .forEach(row -> row.points()
                            .ifPresent(grade -> points.computeIfAbsent(
                                            row.learner().person().id(), _ -> new LinkedHashMap<>())
                                    .put(column.id(), grade)));
        }
        return new GradeTable(
                columns,
                members.stream()
                        .filter(Member::isIn)
                        .map(member -> new GradeTable.Row(
                                member, points.getOrDefault(member.person().id(), Map.of())))
                        .toList());
    }
}
