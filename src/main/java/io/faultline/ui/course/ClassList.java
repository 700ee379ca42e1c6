package io.faultline.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The classes of each course, on the left.
final class ClassList extends Nav {

    ClassList(Courses courses, List<CourseClass> classes, @Nullable CourseClass chosen) {
        addClassNames("pane", "class-list");
        setAriaLabel("Classes");
        add(new H1("Teach"));
        for (var course : courses.courses()) {
            add(new H2(course.name()));
            var list = new UnorderedList();
            classes.stream()
                    .filter(one -> one.course().equals(course.id()))
                    .forEach(one -> list.add(new ListItem(link(one, one.equals(chosen)))));
            var fresh = new NativeButton("New class…", _ -> new NewClassDialog(courses, course).open());
            fresh.addClassNames("btn", "small");
            add(list, fresh);
        }
    }

    private static Anchor link(CourseClass one, boolean chosen) {
        var name = new Span(one.name());
        var code = new Span(one.isOpen() ? one.code().printed() : "closed");
        code.addClassNames(one.isOpen() ? "num" : "faint", "xs");
        var link = new Anchor(Desk.path(one, ""));
        link.add(name, code);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
