package io.faultline.course;

import java.math.BigDecimal;
import java.util.List;

/// A mark as a grader gives it.
///
/// @param rubric  the items that were met, by their ids
/// @param version of the mark that the grader saw; 0 when there was none
public record MarkGiven(String check, BigDecimal points, List<String> rubric, String comment, long version) {

    public MarkGiven {
        rubric = List.copyOf(rubric);
    }
}
