package io.faultline.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Grades of a class as a table: a column for each assignment, a row for each learner.
public record GradeTable(List<Assignment> columns, List<Row> rows) {

    public GradeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param points what counts for the learner; nothing where there is no grade
    public record Row(Member member, Map<AssignmentId, BigDecimal> points) {}
}
