package io.faultline.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// The lab bench: one attempt, live.
@Route(value = "bench/:attempt", layout = MainLayout.class)
@RolesAllowed({"LEARNER", "INSTRUCTOR"})
public class BenchScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Workbench workbench;
    private @Nullable OpenBench open;
    private @Nullable Feed feed;
    private String title = "Bench";

    BenchScreen(Workbench workbench) {
        this.workbench = workbench;
        addClassName("bench-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        leave();
        removeAll();
        Optional<AttemptId> id = event.getRouteParameters().get("attempt").flatMap(BenchScreen::id);
        try {
            if (id.isEmpty()) {
                add(ClosedBench.unknown());
            } else {
                enter(workbench.enter(id.get()));
            }
        } catch (AccessDeniedException notTheirs) {
            add(ClosedBench.unknown());
        }
    }

    private static Optional<AttemptId> id(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(new AttemptId(Long.parseLong(text))) : Optional.empty();
    }

    private void enter(Attempt attempt) {
        title = attempt.title();
        if (attempt.closed().isPresent()) {
            add(ClosedBench.of(attempt, attempt.closed().get(), () -> workbench.goOnFrom(attempt.id())));
            return;
        }
        OpenBench bench = new OpenBench(attempt);
        open = bench;
        add(bench);
        getUI().ifPresent(ui -> listen(ui, bench));
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

    private void leave() {
        Feed last = feed;
        if (last != null) {
            last.close();
        }
        feed = null;
        open = null;
    }

    @Override
    public String getPageTitle() {
        return title + " · Faultline";
    }
}
