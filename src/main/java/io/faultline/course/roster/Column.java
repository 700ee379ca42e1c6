package io.faultline.course.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a list holds, by the names that Moodle, Canvas and people give it.
enum Column {
    NAME("Name", "Full name", "Learner"),
    LISTED_NAME("Student"),
    FIRST_NAME("First name", "Given name"),
    LAST_NAME("Surname", "Last name", "Family name"),
    STUDENT_ID("ID number", "SIS User ID", "Student ID", "Student number", "Matriculation number"),
    LOGIN("Username", "SIS Login ID", "Login", "Login ID", "User name"),
    EMAIL("Email address", "Email", "E-mail", "Mail"),
    SECTION("Section", "Groups", "Group"),
    CANVAS_ID("ID");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column ->
                        column.headings.stream().anyMatch(known -> plain(known).equals(plain(heading))))
                .findFirst();
    }

    boolean isName() {
        return ordinal() <= LAST_NAME.ordinal();
    }

    /// The headings of columns that hold names.
    static List<String> names() {
        return Arrays.stream(values())
                .filter(Column::isName)
                .flatMap(column -> column.headings.stream())
                .toList();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
