package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import io.faultline.workbench.Attempt;
import java.time.LocalTime;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The picture's twin in tables, in the manner of Failover Cluster Manager's tree: it shows all that the picture shows,
/// and does all that the picture does, by keyboard too.
final class ListTwin extends Div implements Pane {
    private final PaneTabs pages = new PaneTabs("Failover Cluster Manager");
    private @Nullable Glance last;

    /// @param why asked when an event is chosen
    ListTwin(Bench bench, Attempt attempt, LongConsumer why) {
        LocalTime startsAt = attempt.startsAt();
        addClassName("list-twin");
        pages.tab(
                "Roles",
                new ListPage(bench, "Roles", "There is no role here.", ListRows.roleColumns(), ListRows::roles)
                        .withActions());
        pages.tab(
                "Nodes",
                new ListPage(bench, "Nodes", "There is no host here.", ListRows.nodeColumns(), ListRows::nodes)
                        .withActions());
        pages.tab(
                "Storage",
                new ListPage(bench, "Storage", "There is no disk here.", ListRows.diskColumns(), ListRows::disks)
                        .withActions());
        pages.tab(
                "Networks",
                new ListPage(
                        bench, "Networks", "There is no network here.", ListRows.networkColumns(), ListRows::networks));
        pages.tab(
                "Cluster Events",
                new ListPage(
                                bench,
                                "Cluster Events",
                                "No events yet.",
                                ListRows.eventColumns(),
                                glance -> ListRows.events(glance, startsAt))
                        .onRow(row -> why.accept(Long.parseLong(row.key()))));
        add(pages);
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        if (isVisible()) {
            pages.show(glance);
        }
    }

    /// While nobody sees it nothing is drawn; once seen it is as new as the map.
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Glance now = last;
        if (visible && now != null) {
            pages.show(now);
        }
    }
}
