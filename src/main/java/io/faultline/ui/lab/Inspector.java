package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import io.faultline.workbench.Attempt;
import java.util.List;

/// The right pane: votes, the updating run, the selected thing, what moves, and why things are as they are.
final class Inspector extends Div implements Pane {
    private final PaneTabs tabs = new PaneTabs("What is known");
    private final WhyTab why;
    private final List<Pane> panes;

    Inspector(Bench bench, Attempt attempt) {
        addClassName("inspector");
        QuorumCard quorum = new QuorumCard(bench, attempt.startsAt());
        ThingCard thing = new ThingCard(bench);
        UpdatingCard updating = new UpdatingCard(bench, attempt.startsAt());
        MigrationCard migration = new MigrationCard(bench);
        CopyCard copy = new CopyCard(bench);
        why = tabs.tab("Why", new WhyTab(bench, attempt.startsAt()));
        tabs.tab("Events", new EventTab(attempt.startsAt(), this::why));
        tabs.tab("Ledger", new LedgerTab(bench));
        panes = List.of(quorum, updating, thing, migration, copy, tabs);
        add(quorum, updating, thing, migration, copy, tabs);
    }

    /// Shows the chain of causes of one event.
    void why(long seq) {
        tabs.choose("Why");
        why.ask(seq);
    }

    @Override
    public void show(Glance glance) {
        panes.forEach(pane -> pane.show(glance));
    }
}
