package io.faultline.ui.course;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.course.ClassResult;
import io.faultline.course.Course;
import io.faultline.course.Courses;

/// Asks for the name of a new class; its code comes by itself.
final class NewClassDialog extends Dialog {

    private final TextField name = new TextField("Name of the class");
    private final Courses courses;
    private final Course course;

    NewClassDialog(Courses courses, Course course) {
        this.courses = courses;
        this.course = course;
        setHeaderTitle("New class");
        name.setHelperText("In the course “" + course.name() + "”");
        name.setPlaceholder("HA-24, group A");
        name.setWidth("340px");
        name.setAutofocus(true);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        add(name);
        var cancel = new NativeButton("Cancel", _ -> close());
        cancel.addClassName("btn");
        var create = new NativeButton("Create the class", _ -> create());
        create.addClassNames("btn", "primary");
        create.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(cancel, create);
    }

    private void create() {
        name.setInvalid(false);
        switch (courses.createClass(course.id(), name.getValue())) {
            case ClassResult.Created(var created) -> {
                close();
                Desk.go(Desk.path(created, ""));
            }
            case ClassResult.NameTaken _ -> wrong("A class of this course has this name already.");
            case ClassResult.BadName(var reason) -> wrong(reason);
        }
    }

    private void wrong(String words) {
        name.setErrorMessage(words);
        name.setInvalid(true);
        name.focus();
    }
}
