package io.faultline.ui.course.roster;

import io.faultline.course.CourseClass;
import io.faultline.course.RosterResult.NewLearner;
import java.util.List;
import java.util.stream.Collectors;

/// Keys as text for other programs.
final class KeyFile {

    private KeyFile() {}

    /// A name and a key a line, with a tab between: a spreadsheet takes it as two columns.
    static String lines(List<NewLearner> learners) {
        return learners.stream()
                .map(learner -> learner.person().name() + "\t" + learner.key().printed())
                .collect(Collectors.joining("\n"));
    }

    static String csv(CourseClass into, List<NewLearner> learners) {
        return learners.stream()
                .map(learner -> cell(learner.person().name()) + ","
                        + cell(into.code().printed()) + ","
                        + cell(learner.key().printed()))
                .collect(Collectors.joining("\r\n", "Name,Class code,Key\r\n", "\r\n"));
    }

    /// Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe in front
    /// (CWE-1236).
    private static String cell(String value) {
        var safe = value.matches("(?s)^\\s*[=+\\-@].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
