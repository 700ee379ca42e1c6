package io.faultline.ui.lab;

import com.vaadin.flow.component.html.NativeButton;
import io.faultline.lab.Mode;
import io.faultline.ui.advisor.FabricReview;
import io.faultline.workbench.Advisors;

/// Asks the rules about the fabric as it is shown now. An exam gives no such help.
final class ReviewButton extends NativeButton {
    private final BenchPage bench;
    private final Advisors advisors;

    ReviewButton(BenchPage bench, Advisors advisors) {
        super("Review this fabric");
        this.bench = bench;
        this.advisors = advisors;
        addClassNames("btn", "review-fabric");
        addClickListener(_ -> bench.last().ifPresent(this::open));
        setVisible(bench.attempt().lab().isEmpty() || bench.attempt().mode() != Mode.EXAM);
    }

    private void open(Glance glance) {
        var view = glance.view();
        var attempt = bench.attempt();
        new FabricReview(
                        advisors.current(),
                        view.state(),
                        attempt.title(),
                        Moments.timeOfDay(view.now(), attempt.startsAt()))
                .open();
    }
}
