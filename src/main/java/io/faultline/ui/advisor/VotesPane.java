package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Answer;
import io.faultline.advisor.Finding.About;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Told;
import io.faultline.fabric.QuorumPlan;
import io.faultline.fabric.WindowsVersion;
import java.util.Optional;

/// The votes of the cluster that the hosts would make: a coin each, hollow where it does not count now, and an upright
/// behind those that are enough.
final class VotesPane extends Section {

    /// More coins than this are a number.
    private static final int COINS = 16;

    VotesPane(Advice advice, Explained explained) {
        addClassName("votes-pane");
        var findings = advice.findings(About.QUORUM);
        setVisible(!findings.isEmpty());
        add(Pieces.div("h", new H2("Votes, and what they survive")));
        plan(advice.scenario().have()).ifPresent(plan -> add(coins(plan)));
        add(new FindingList(findings, explained));
    }

    private static Optional<QuorumPlan> plan(Holdings have) {
        return have.hosts() instanceof Answer.Known<Integer>(Integer hosts) && hosts > 1 && hosts <= COINS
                ? Optional.of(QuorumPlan.of(
                        hosts, have.witness() == Told.YES, have.windows().or(WindowsVersion.WS2025)))
                : Optional.empty();
    }

    private static Div coins(QuorumPlan plan) {
        var coins = Pieces.div("ballot");
        int counting = Math.min(plan.nodes(), plan.total());
        int needed = plan.needed();
        for (int i = 0; i < plan.nodes(); i++) {
            if (i == needed) {
                coins.add(Pieces.span("upright", ""));
            }
            coins.add(Pieces.span(i < counting ? "coin" : "coin hollow", i < counting ? "1" : "0"));
        }
        if (plan.witness()) {
            if (needed == plan.nodes()) {
                coins.add(Pieces.span("upright", ""));
            }
            boolean votes = plan.total() > plan.nodes();
            coins.add(Pieces.span("witness", "witness"));
            coins.add(Pieces.span(votes ? "coin" : "coin hollow", votes ? "1" : "0"));
        }
        var words = plan.nodes() + " nodes" + (plan.witness() ? " and a witness" : "") + ": " + plan.total()
                + (plan.total() == 1 ? " vote, " : " votes, ") + needed + (needed == 1 ? " is enough" : " are enough");
        coins.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        return coins;
    }
}
