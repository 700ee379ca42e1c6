package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;

/// The join code of a class, large enough for the room, and what can be done to it.
final class CodeBox extends Div {

    private final Courses courses;
    private final CourseClass one;

    CodeBox(Courses courses, CourseClass one) {
        this.courses = courses;
        this.one = one;
        addClassName("code-box");
        if (!one.isOpen()) {
            add(new Paragraph("This class is closed. Whoever is in may still come back and read."));
            return;
        }
        var says = new Span("Join with");
        says.addClassNames("dim", "xs");
        var code = new Span(one.code().printed());
        code.addClassName("join-code");
        add(says, code, acts());
    }

    private Div acts() {
        var project = new NativeButton("Show on the projector", _ -> new Poster(one).open());
        project.addClassName("btn");
        var renew = new NativeButton("New code…", _ -> renewCode());
        renew.addClassName("btn");
        var close = new NativeButton("Close the class…", _ -> close());
        close.addClassName("btn");
        var acts = new Div(project, renew, close);
        acts.addClassName("act");
        return acts;
    }

    private void renewCode() {
        new Question(
                        "A new code for “" + one.name() + "”?",
                        "The code " + one.code().printed()
                                + " lets nobody in from then on; those who come back type the"
                                + " new one with their key.",
                        "Keep this code",
                        "Make a new code",
                        () -> {
                            courses.renewCode(one.id());
                            Desk.again();
                        })
                .open();
    }

    private void close() {
        new Question(
                        "Close “" + one.name() + "”?",
                        "Nobody new may join, and it cannot be opened again. Whoever is in stays in and keeps all work.",
                        "Keep it open",
                        "Close the class",
                        () -> {
                            courses.close(one.id());
                            Desk.again();
                        })
                .open();
    }
}
