package io.faultline.ui.advisor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Finding;
import io.faultline.advisor.Finding.Weight;
import io.faultline.advisor.Scenario;
import io.faultline.fabric.FabricState;
import java.util.List;
import java.util.Optional;

/// What the rules say of a running fabric as it is at one instant, over the bench; and the way to the advisor with what
/// that fabric tells of itself.
public final class FabricReview extends Dialog {

    /// @param name of what is reviewed, for people
    /// @param time of the review, as the bench shows it
    public FabricReview(Advisor advisor, FabricState state, String name, String time) {
        super("This fabric at " + time);
        addClassNames("explained", "fabric-review");
        setWidth("680px");
        setMaxWidth("calc(100vw - 32px)");
        var findings = advisor.findings(state);
        add(new Paragraph(summary(findings)));
        add(new FindingList(findings, new Explained(advisor.library(), Optional.empty())));
        var scenario = Scenario.of(state, name);
        var ask = new Anchor(
                AdvisorView.ROUTE + "?" + Asking.address(scenario, false).getQueryString(), "Ask the advisor about it");
        ask.addClassNames("btn", "primary");
        ask.setTarget("_blank");
        getFooter().add(new Button("Close", _ -> close()), ask);
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "There is no cluster here to judge.";
        }
        long bad = count(findings, Weight.BAD);
        long cost = count(findings, Weight.COST);
        if (bad + cost == 0) {
            return "Nothing speaks against it.";
        }
        return (bad == 0 ? "No rule is broken" : bad == 1 ? "1 thing would not hold" : bad + " things would not hold")
                + (cost == 0 ? "." : "; " + cost + (cost == 1 ? " thing has a price." : " things have a price."));
    }

    private static long count(List<Finding> findings, Weight weight) {
        return findings.stream().filter(one -> one.weight() == weight).count();
    }
}
