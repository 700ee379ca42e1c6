package io.faultline.ui.advisor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Scenario;
import io.faultline.source.Problem;
import io.faultline.ui.shell.MainLayout;
import java.util.List;

/// A scenario in, an answer out. The address carries all of it, so that it can be reloaded and shared.
@Route(value = AdvisorView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
class AdvisorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "advisor";

    private final WarmAdvisor warm;
    private String title = "Advisor";

    AdvisorView(WarmAdvisor warm) {
        this.warm = warm;
        addClassName("advisor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Asking.of(event.getLocation().getQueryParameters()), event.getUI());
    }

    @Override
    public String getPageTitle() {
        return title + " · Faultline";
    }

    private void show(Asking asking, UI ui) {
        removeAll();
        title = "Advisor";
        switch (asking) {
            case Asking.Start() -> add(new StartPane());
            case Asking.Form(Scenario scenario) -> add(new FormPane(scenario, told -> go(told, false)));
            case Asking.Answered(Scenario scenario) -> answer(scenario, ui);
            case Asking.Unreadable(List<Problem> problems) -> add(unreadable(problems), new StartPane());
        }
    }

    private static void go(Scenario scenario, boolean edit) {
        UI.getCurrent().navigate(ROUTE, Asking.address(scenario, edit));
    }

    private void answer(Scenario scenario, UI ui) {
        title = scenario.name().isEmpty() ? "Advice" : scenario.name();
        var ready = warm.ready();
        if (ready.isDone() && !ready.isCompletedExceptionally()) {
            answer(ready.join(), scenario);
            return;
        }
        var waiting = waiting();
        add(waiting);
        // The page may be closed meanwhile, or show another scenario: then there is nobody to tell.
        ready.whenComplete((advisor, failure) -> ui.accessLater(
                        () -> {
                            if (waiting.getParent().isEmpty()) {
                                return;
                            }
                            remove(waiting);
                            if (failure == null) {
                                answer(advisor, scenario);
                            } else {
                                add(broken());
                            }
                        },
                        () -> {})
                .run());
    }

    private void answer(Advisor advisor, Scenario scenario) {
        add(new AnswerPane(advisor.review(scenario), advisor.library(), () -> go(scenario, true)));
    }

    /// It comes into view only after a second, by the sheet; most answers are there before.
    private static Div waiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Reading the rules");
        var waiting = Pieces.div("waiting", bar, new Paragraph("Reading the rules. The answer comes by itself."));
        waiting.getElement().setAttribute("role", "status");
        return waiting;
    }

    private static Div broken() {
        return Pieces.div(
                "told ours",
                new H1("The advisor cannot read its rules."),
                new Paragraph("This is our fault, and the server’s log says where. The labs work as before."));
    }

    private static Div unreadable(List<Problem> problems) {
        var told = Pieces.div("told ours", new H1("This address holds no scenario that can be read."));
        told.getElement().setAttribute("role", "alert");
        for (var problem : problems) {
            told.add(new Paragraph(problem.message()));
            if (!problem.maybe().isEmpty()) {
                told.add(new Paragraph("Maybe " + problem.maybe()));
            }
        }
        told.add(new Anchor("/" + ROUTE, "Begin anew"));
        return told;
    }
}
