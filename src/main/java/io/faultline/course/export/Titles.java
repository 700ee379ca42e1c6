package io.faultline.course.export;

import io.faultline.course.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Headings for assignments: no two are alike, though titles may be.
final class Titles {

    private Titles() {}

    static List<String> of(List<Assignment> assignments) {
        var times = new LinkedHashMap<String, Integer>();
        var titles = new ArrayList<String>();
        for (var assignment : assignments) {
            int time = times.merge(assignment.title(), 1, Integer::sum);
            titles.add(time == 1 ? assignment.title() : assignment.title() + " [" + time + "]");
        }
        return titles;
    }
}
