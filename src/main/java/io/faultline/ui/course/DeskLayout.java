package io.faultline.ui.course;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import io.faultline.account.Role;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The instructor's desk: the classes on the left, the head of the chosen one with its tabs, and one of its
/// pages below.
@ParentLayout(MainLayout.class)
@RolesAllowed(Role.INSTRUCTORS)
public class DeskLayout extends Div implements RouterLayout, BeforeEnterObserver {

    /// A page that needs the whole width: the list of classes makes room.
    public interface Wide {}

    private final Courses courses;
    private final Desk desk;
    private final Div list = new Div();
    private final Div head = new Div();
    private final Div page = new Div();
    private @Nullable Around drawn;

    DeskLayout(Courses courses, Desk desk) {
        this.courses = courses;
        this.desk = desk;
        addClassName("teach");
        list.addClassName("class-list-place");
        page.addClassName("class-page");
        var title = new H1("Teach");
        title.addClassNames("sr", "when-wide");
        var pane = new Div(new Div(title, head), page);
        pane.addClassName("class-pane");
        add(list, pane);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = desk.find(event);
        setClassName("wide", Wide.class.isAssignableFrom(event.getNavigationTarget()));
        var around = new Around(courses.classes(), chosen, ClassTabs.segment(event.getLocation()));
        if (around.equals(drawn)) {
            return;
        }
        drawn = around;
        list.removeAll();
        list.add(new ClassList(courses, around.classes(), chosen.orElse(null)));
        head.removeAll();
        chosen.ifPresent(one -> head.add(new ClassHead(courses, one, around.tab())));
    }

    /// What the list and the head show; as long as it is the same they are left alone, and keep the focus.
    private record Around(List<CourseClass> classes, Optional<CourseClass> chosen, String tab) {}

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }
}
