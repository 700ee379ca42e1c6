package io.faultline.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import io.faultline.course.CourseClass;
import java.util.List;
import java.util.Set;

/// The pages of a class. They are links, so each has an address that can be kept, sent and opened beside
/// another.
final class ClassTabs extends Nav {

    /// @param also segments of pages that lie below this one
    private record Tab(String segment, String name, Set<String> also) {}

    private static final List<Tab> TABS = List.of(
            new Tab("", "Live", Set.of()),
            new Tab("assignments", "Assignments", Set.of()),
            new Tab("grades", "Grades", Set.of("marking", "regrade", "audit")),
            new Tab("roster", "Roster", Set.of()));

    /// @param here the segment that names the page
    ClassTabs(CourseClass one, String here) {
        addClassName("class-tabs");
        setAriaLabel("Pages of " + one.name());
        var name = new H2(new Anchor(Desk.path(one, ""), one.name()));
        name.addClassName("of-class");
        add(name);
        for (var tab : TABS) {
            var link = new Anchor(Desk.path(one, tab.segment()), tab.name());
            if (tab.segment().equals(here) || tab.also().contains(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    /// The segment of an address that names the page of a class.
    static String segment(Location at) {
        var segments = at.getSegments();
        return segments.size() > 2 ? segments.get(2) : "";
    }
}
