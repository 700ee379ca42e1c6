package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import io.faultline.lab.Step;
import io.faultline.ui.fabric.Thing;
import io.faultline.workbench.Attempt;
import java.util.Optional;

/// The bench of a lab without a fabric: the text, and beside it the situation that the step is about. Nothing runs, so
/// there is no map, no clock, no console.
final class SituationBench extends BenchFace {
    private final BenchHead head;
    private final SituationPane situation;

    SituationBench(Attempt attempt) {
        super(attempt);
        layout().withoutFabric();
        head = slot(new BenchHead(attempt));
        Notices notices = slot(new Notices(attempt));
        situation = slot(new SituationPane(attempt));
        layout().map(notices, situation);
        layout().text(slot(new LabText(this, attempt)));
        add(slot(new Announcer(attempt)));
    }

    @Override
    Component head() {
        return head;
    }

    @Override
    Component act() {
        return head.act();
    }

    @Override
    public void turned(Step step) {
        situation.turn(step);
        showAgain();
    }

    @Override
    public boolean hasClock() {
        return false;
    }

    @Override
    public void type(String line) {}

    @Override
    public void copy(String line) {}

    @Override
    public void select(Optional<Thing> thing) {}

    @Override
    public Optional<Thing> selected() {
        return Optional.empty();
    }
}
