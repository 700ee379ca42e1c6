package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.advisor.Scenario;
import io.faultline.source.Problem;
import io.faultline.ui.shell.HasHead;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Advisors;
import java.util.List;
import java.util.Optional;

/// A scenario in, an answer out. The address carries all of it, so that it can be reloaded and shared.
@Route(value = AdvisorView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
class AdvisorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasHead {

    static final String ROUTE = "advisor";

    private final Advisors advisors;
    private final Projector projector = new Projector();
    private String title = "Advisor";

    AdvisorView(Advisors advisors) {
        this.advisors = advisors;
        addClassName("advisor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Asking.of(event.getLocation().getQueryParameters()), event.getUI());
    }

    @Override
    public Component head() {
        return new Div();
    }

    @Override
    public Component act() {
        return projector;
    }

    @Override
    public String getPageTitle() {
        return title + " · Faultline";
    }

    private void show(Asking asking, UI ui) {
        removeAll();
        title = "Advisor";
        projector.setVisible(false);
        switch (asking) {
            case Asking.Start() -> add(new StartPane());
            case Asking.Form(Scenario scenario) -> add(new FormPane(scenario, this::ask));
            case Asking.Answered(Scenario scenario, Optional<Seal> shared) -> answer(scenario, shared, ui);
            case Asking.Unreadable(List<Problem> problems) -> add(unreadable(problems), new StartPane());
        }
    }

    private static void edit(Scenario scenario) {
        UI.getCurrent().navigate(ROUTE, Asking.address(scenario, true));
    }

    private void ask(Scenario scenario) {
        var seal = Seal.of(advisors.current().review(scenario));
        UI.getCurrent().navigate(ROUTE, QueryParameters.fromString(Asking.query(scenario, seal)));
    }

    private void answer(Scenario scenario, Optional<Seal> shared, UI ui) {
        title = scenario.name().isEmpty() ? "Advice" : scenario.name();
        var advisor = advisors.current();
        var advice = advisor.review(scenario);
        add(new AnswerPane(advice, advisor.library(), shared, () -> edit(scenario), this::ask));
        projector.setVisible(true);
        if (shared.isEmpty()) {
            // The address is the link to share: it remembers what was answered, and by which rules.
            ui.getPage()
                    .executeJs(
                            "history.replaceState(history.state, '', $0)",
                            ROUTE + "?" + Asking.query(scenario, Seal.of(advice)));
        }
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
