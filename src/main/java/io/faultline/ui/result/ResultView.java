package io.faultline.ui.result;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.faultline.grading.Sheet;
import io.faultline.ui.shell.Later;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Closed;
import io.faultline.workbench.Purpose;
import io.faultline.workbench.Standings;
import io.faultline.workbench.Task;
import io.faultline.workbench.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/// What came of an attempt at a lab, for whoever did it and for an instructor who may look at it.
@Route(value = "result/:attempt", layout = MainLayout.class)
@RolesAllowed({"LEARNER", "INSTRUCTOR"})
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Workbench workbench;
    private final Standings standings;
    private String title = "Result";
    private long visits;

    ResultView(Workbench workbench, Standings standings) {
        this.workbench = workbench;
        this.standings = standings;
        addClassName("result-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visits++;
        removeAll();
        Optional<AttemptId> id = event.getRouteParameters().get("attempt").flatMap(AttemptId::read);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Attempt attempt = workbench.enter(id.get());
        title = attempt.title();
        if (attempt.task() instanceof Task.FreeBench) {
            event.forwardTo("bench/" + attempt.id());
        } else if (attempt.closed().isPresent()) {
            add(closed(attempt, attempt.closed().get()));
        } else {
            show(event.getUI(), attempt);
        }
    }

    private void show(UI ui, Attempt attempt) {
        long visit = visits;
        Later.show(ui, attempt.look(), view -> {
            if (visit == visits) {
                view.sheet().flatMap(sheet -> result(attempt, sheet)).ifPresent(result -> {
                    removeAll();
                    add(new ResultPage(result, () -> startAgain(attempt)));
                });
            }
        });
    }

    private static Optional<Result> result(Attempt attempt, Sheet sheet) {
        return attempt.lab()
                .map(lab -> new Result(
                        attempt.id(),
                        lab,
                        attempt.mode(),
                        attempt.variant(),
                        sheet,
                        attempt.startsAt(),
                        attempt.handedIn(),
                        !attempt.isReadOnly(),
                        attempt.purpose() == Purpose.WITHHELD));
    }

    private void startAgain(Attempt attempt) {
        UI.getCurrent().navigate("bench/" + workbench.open(attempt.task(), attempt.mode()));
    }

    private ClosedResult closed(Attempt attempt, Closed closed) {
        boolean withheld = attempt.purpose() == Purpose.WITHHELD && !attempt.isReadOnly();
        List<AttemptId> one = withheld ? List.of() : List.of(attempt.id());
        return new ClosedResult(attempt.id(), attempt.title(), closed.why(), standings.of(one), standings.checks(one));
    }

    @Override
    public String getPageTitle() {
        return title + ", result · Faultline";
    }
}
