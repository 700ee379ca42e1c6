package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;

/// The name of a class, the code that lets people in, and the tabs of its pages.
final class ClassHead extends Div {

    ClassHead(Courses courses, CourseClass one, String tab) {
        addClassName("class-head");
        var name = new H2(one.name());
        name.setTitle(one.name()); // where it is cut short
        var title = new Div(name);
        title.addClassName("class-title");
        if (!one.isOpen()) {
            var closed = new Span("closed: takes nobody new");
            closed.addClassName("tag");
            title.add(closed);
        }
        var top = new Div(title, new CodeBox(courses, one));
        top.addClassName("class-top");
        add(top, new ClassTabs(one, tab));
    }
}
