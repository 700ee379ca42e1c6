package io.faultline.course;

import java.util.List;

/// A file for another gradebook.
///
/// @param leftOut whom that gradebook could not find: their column is empty on our roster
public record GradeExport(String fileName, String csv, List<Member> leftOut) {

    public GradeExport {
        leftOut = List.copyOf(leftOut);
    }
}
