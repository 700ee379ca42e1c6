package io.faultline.ui.course.mine;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.course.MyAssignment;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.util.List;

/// What a learner has been given to do; what is due next comes first.
final class YourAssignments extends Section {

    YourAssignments(List<MyAssignment> mine, MineServices services, LocalTimes times, Instant now) {
        addClassNames("shelf", "your-assignments");
        var title = new H2("Your assignments");
        title.setId("assignments");
        getElement().setAttribute("aria-labelledby", "assignments");
        var zone = new Span("times in " + times.zoneWords(now));
        zone.addClassNames("dim", "xs");
        var list = new UnorderedList();
        mine.stream()
                .sorted(MineOrder.nextFirst(now))
                .forEach(given -> list.add(new ListItem(new YourCard(given, services, times, now))));
        add(new Header(title, zone), list);
    }
}
