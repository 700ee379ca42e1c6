package io.faultline.ui.course;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CourseClass;

/// A join code to be read from the back row: one figure, and where to type it.
public final class Poster extends Dialog {

    public Poster(CourseClass one) {
        addClassName("poster");
        setHeaderTitle("Join “" + one.name() + "”");
        var code = new Div(one.code().printed());
        code.addClassName("poster-code");
        var place = new Span();
        place.addClassName("num");
        // Only the browser knows under which name this server is reached.
        place.getElement().executeJs("this.textContent = location.host + '/join'");
        add(code, new Paragraph(new Span("Open "), place, new Span(", type this code and your name.")));
        var close = new NativeButton("Close", _ -> close());
        close.addClassName("btn");
        getFooter().add(close);
    }
}
