package io.faultline.course.roster;

import java.util.List;

/// A line of a list as cells.
///
/// @param line where it begins, counted from 1
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
