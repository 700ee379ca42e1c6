package io.faultline.ui.course;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.faultline.account.Role;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An instructor's classes: the code to write on the board, and who is here, in which attempt, since when. The browser
/// asks once a second; an answer carries only what changed.
@Route(value = TeachView.ROUTE, layout = MainLayout.class)
@PageTitle("Teach · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class TeachView extends Div implements HasUrlParameter<Long> {

    static final String ROUTE = "teach";
    private static final int EACH_SECOND = 1_000;

    private final Courses courses;
    private final Workbench workbench;
    private final InstantSource clock;
    private @Nullable ClassPane shown;
    private @Nullable Registration polling;

    TeachView(Courses courses, Workbench workbench, InstantSource clock) {
        this.courses = courses;
        this.workbench = workbench;
        this.clock = clock;
        addClassName("teach");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long number) {
        var classes = courses.classes();
        if (number == null) {
            show(classes, preferred(classes));
        } else {
            show(
                    classes,
                    classes.stream()
                            .filter(one -> one.id().value() == number)
                            .findFirst()
                            .orElseThrow(NotFoundException::new));
        }
    }

    /// An open class, the youngest of them, before a closed one.
    private static @Nullable CourseClass preferred(List<CourseClass> classes) {
        return classes.stream()
                .filter(CourseClass::isOpen)
                .reduce((_, later) -> later)
                .orElse(classes.isEmpty() ? null : classes.getFirst());
    }

    private void show(List<CourseClass> classes, @Nullable CourseClass chosen) {
        removeAll();
        add(new ClassList(courses, classes, chosen));
        shown = null;
        if (chosen == null) {
            add(ClassList.none());
            return;
        }
        shown = new ClassPane(courses, chosen);
        add(shown);
        refresh();
    }

    private void refresh() {
        if (shown != null) {
            shown.refresh(workbench.sittings(), clock.instant());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EACH_SECOND);
        polling = event.getUI().addPollListener(_ -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
