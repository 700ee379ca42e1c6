package io.faultline.ui.course;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.Assignment;
import io.faultline.course.AssignmentId;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import java.util.List;
import java.util.Optional;

/// Reads what an address of the desk names. Whatever is not the instructor's own does not exist.
@SpringComponent
public final class Desk {

    /// How the parameters of the routes are called, and what they look like.
    public static final String CLASS = "class";

    public static final String ASSIGNMENT = "assignment";
    public static final String NUMBER = "([1-9][0-9]{0,17})";
    public static final String TEACH = "teach";
    public static final String OF_CLASS = TEACH + "/:" + CLASS + NUMBER;

    private final Courses courses;
    private final Assignments assignments;

    Desk(Courses courses, Assignments assignments) {
        this.courses = courses;
        this.assignments = assignments;
    }

    /// The class that is named; without a name the youngest that is open, and if none is, the first.
    public Optional<CourseClass> find(BeforeEnterEvent event) {
        var classes = courses.classes();
        var named = number(event, CLASS);
        return named.isPresent()
                ? Optional.of(classes.stream()
                        .filter(one -> one.id().value() == named.get())
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                : preferred(classes);
    }

    public CourseClass classAt(BeforeEnterEvent event) {
        return find(event).orElseThrow(NotFoundException::new);
    }

    /// The assignment that is named; empty when none is.
    public Optional<Assignment> assignmentAt(BeforeEnterEvent event, CourseClass one) {
        return number(event, ASSIGNMENT)
                .map(wanted -> assignments.of(one.id()).stream()
                        .filter(given -> given.id().value() == wanted)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    public static Optional<Long> number(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).map(Long::valueOf);
    }

    /// `/teach/3/grades/7`.
    public static String path(CourseClass one, String page, Object... below) {
        var path = new StringBuilder("/" + TEACH + "/" + one.id().value());
        if (!page.isEmpty()) {
            path.append('/').append(page);
        }
        for (var part : below) {
            path.append('/').append(part instanceof AssignmentId id ? String.valueOf(id.value()) : part);
        }
        return path.toString();
    }

    /// Goes there without loading the page anew.
    public static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }

    /// Shows the page that is open once more, with what is true now.
    public static void again() {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static Optional<CourseClass> preferred(List<CourseClass> classes) {
        return classes.stream()
                .filter(CourseClass::isOpen)
                .reduce((_, later) -> later)
                .or(() -> classes.stream().findFirst());
    }
}
