package io.faultline.ui.course.grades;

import io.faultline.account.PersonId;
import io.faultline.course.AssignmentId;
import io.faultline.course.Assignments;
import io.faultline.course.AuditSubject;
import io.faultline.course.CourseId;
import io.faultline.course.Courses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the numbers in an audit are called today.
record Subjects(Map<AssignmentId, String> titles, Map<PersonId, String> names) {

    static Subjects of(CourseId course, Courses courses, Assignments assignments) {
        var titles = new LinkedHashMap<AssignmentId, String>();
        var names = new LinkedHashMap<PersonId, String>();
        courses.classes().stream().filter(one -> one.course().equals(course)).forEach(one -> {
            assignments.of(one.id()).forEach(given -> titles.put(given.id(), given.title()));
            courses.roster(one.id())
                    .forEach(member ->
                            names.put(member.person().id(), member.person().name()));
        });
        return new Subjects(titles, names);
    }

    /// `Pull the plug · Zoë`.
    String words(AuditSubject about) {
        return Stream.of(about.assignment().map(titles::get), about.learner().map(names::get))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
