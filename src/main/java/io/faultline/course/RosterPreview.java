package io.faultline.course;

import io.faultline.source.Problem;
import java.util.List;

/// What a list would do to a class, before anything is done.
///
/// @param text     the list as it was pasted; [Rosters#apply] reads it again
/// @param gone     who is in the class and not in the list
/// @param problems lines that cannot be used, and why
public record RosterPreview(ClassId of, String text, List<RosterRow> rows, List<Member> gone, List<Problem> problems) {

    public RosterPreview {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
        problems = List.copyOf(problems);
    }

    public <R extends RosterRow> List<R> rows(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
