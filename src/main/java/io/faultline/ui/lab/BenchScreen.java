package io.faultline.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.faultline.kernel.SimTime;
import io.faultline.ui.shell.HasHead;
import io.faultline.ui.shell.Later;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Advisors;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// The lab bench: one attempt, live; with `?at=SECONDS` as it was at the end of that second of its own time.
@Route(value = "bench/:attempt", layout = MainLayout.class)
@RolesAllowed({"LEARNER", "INSTRUCTOR"})
public class BenchScreen extends Div implements BeforeEnterObserver, HasDynamicTitle, HasHead {
    private final Workbench workbench;
    private final Advisors advisors;
    private final Div head = new Div();
    private final Div act = new Div();
    private @Nullable OpenBench open;
    private @Nullable Feed feed;
    private String title = "Bench";
    private long visits;

    BenchScreen(Workbench workbench, Advisors advisors) {
        this.workbench = workbench;
        this.advisors = advisors;
        addClassName("bench-screen");
        head.addClassName("grow");
    }

    @Override
    public Component head() {
        return head;
    }

    @Override
    public Component act() {
        return act;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        leave();
        Optional<AttemptId> id = event.getRouteParameters().get("attempt").flatMap(AttemptId::read);
        try {
            if (id.isEmpty()) {
                add(ClosedBench.unknown());
            } else {
                enter(event.getUI(), workbench.enter(id.get()), at(event));
            }
        } catch (AccessDeniedException notTheirs) {
            add(ClosedBench.unknown());
        }
    }

    /// What came to pass within a second is seen at its end.
    private static Optional<SimTime> at(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> new SimTime((Long.parseLong(seconds) + 1) * 1_000_000 - 1));
    }

    private void enter(UI ui, Attempt attempt, Optional<SimTime> at) {
        title = attempt.title();
        if (attempt.closed().isPresent()) {
            add(ClosedBench.of(attempt, attempt.closed().get(), () -> workbench.goOnFrom(attempt.id())));
        } else if (at.isPresent()) {
            lookBack(ui, attempt, at.get());
        } else {
            OpenBench bench = new OpenBench(attempt);
            open = bench;
            show(bench);
            if (isAttached()) {
                listen(ui, bench);
            }
        }
    }

    private void lookBack(UI ui, Attempt attempt, SimTime time) {
        long visit = visits;
        Later.show(ui, attempt.viewAt(time).thenCombine(attempt.look(), Looked::new), looked -> {
            if (visit == visits) {
                show(new PastBench(attempt, looked.past(), looked.now()));
            }
        });
    }

    private record Looked(BenchView past, BenchView now) {}

    private void show(BenchPage bench) {
        head.removeAll();
        act.removeAll();
        head.add(bench.head());
        act.add(new ReviewButton(bench, advisors), bench.act());
        add(bench);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        if (open != null && feed == null) {
            listen(ui, open);
        }
        Signal.effect(this, () -> {
            boolean hidden = ui.getPage().pageVisibilitySignal().get() == PageVisibility.HIDDEN;
            Feed now = feed;
            if (now != null) {
                now.hide(hidden);
            }
        });
    }

    private void listen(UI ui, OpenBench bench) {
        feed = Feed.of(ui, bench.attempt(), bench::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        super.onDetach(event);
    }

    /// Nothing of the last visit stays.
    private void leave() {
        Feed last = feed;
        if (last != null) {
            last.close();
        }
        feed = null;
        open = null;
        visits++;
        removeAll();
        head.removeAll();
        act.removeAll();
    }

    @Override
    public String getPageTitle() {
        return title + " · Faultline";
    }
}
