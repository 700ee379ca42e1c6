package io.faultline.ui.course.roster;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.account.Person;
import io.faultline.account.ReturnKey;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.course.Question;
import io.faultline.ui.shell.KeyWords;

/// A new return key for a learner who lost theirs: asked for, then shown once.
final class KeyRenewal {

    private KeyRenewal() {}

    static void ask(Courses courses, CourseClass one, Person learner) {
        new Question(
                        "A new key for " + learner.name() + "?",
                        "The old key opens nothing from then on. The new one is shown once: hand it over at once.",
                        "Keep the old key",
                        "Make a new key",
                        () -> show(courses.renewKey(one.id(), learner.id()), learner))
                .open();
    }

    private static void show(ReturnKey key, Person learner) {
        var dialog = new Dialog();
        dialog.addClassName("new-key");
        dialog.setHeaderTitle("The new key of " + learner.name());
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var done = new NativeButton("Handed over", _ -> dialog.close());
        done.addClassNames("btn", "primary", "big");
        dialog.add(new Paragraph("It is shown this once; no copy of it can be read."), new KeyWords(key, done));
        dialog.open();
    }
}
