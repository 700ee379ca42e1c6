package io.faultline.ui.advisor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Need;
import io.faultline.advisor.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The short form: what must be survived, and what is there.
final class FormPane extends Div {

    private final TextField name = new TextField("A name for it, if you like");
    private final List<NeedRow> needs;
    private final HoldingsForm have;
    private final Paragraph missing = new Paragraph();
    private final List<String> off;
    private final Consumer<Scenario> answered;

    FormPane(Scenario scenario, Consumer<Scenario> answered) {
        this.answered = answered;
        off = scenario.off();
        addClassName("ask");
        name.setValue(scenario.name());
        name.setMaxLength(60);
        needs = scenario.demands().values().stream().map(NeedRow::new).toList();
        have = new HoldingsForm(scenario.have());
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        var survive = Pieces.div("needs");
        needs.forEach(survive::add);
        var show = new NativeButton("Show the advice", _ -> submit());
        show.addClassNames("btn", "primary", "big");
        show.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        add(
                Pieces.div("h", new H1("Ask about your own"), name),
                Pieces.section("block", new H2("What must it survive?"), survive),
                Pieces.section(
                        "block",
                        new H2("What is there?"),
                        Pieces.span("dim", "Leave what you do not know: it stays unknown, and the advice says so."),
                        have),
                Pieces.div("submit", missing, show));
    }

    /// What the form says now.
    Scenario told() {
        Map<Need, Demand> demands = new EnumMap<>(Need.class);
        needs.stream().map(NeedRow::told).forEach(demand -> demands.put(demand.need(), demand));
        return new Scenario(name.getValue().strip(), demands, have.told(), off);
    }

    private void submit() {
        var scenario = told();
        if (scenario.wanted().isEmpty()) {
            missing.setText("Nothing is asked for yet. Say yes to one of the five above.");
        } else {
            answered.accept(scenario);
        }
    }
}
