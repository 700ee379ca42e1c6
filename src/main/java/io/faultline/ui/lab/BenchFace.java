package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What fills the screen of a bench: panes that are told what is, and what stands in the bar above them.
abstract sealed class BenchFace extends Div implements Bench permits BenchPage, SituationBench {
    private final Attempt attempt;
    private final BenchLayout layout = new BenchLayout();
    private final List<Pane> panes = new ArrayList<>();
    private @Nullable Glance last;

    BenchFace(Attempt attempt) {
        this.attempt = attempt;
        addClassName("open-bench");
        add(layout);
    }

    /// What stands in the bar above it.
    abstract Component head();

    /// What there is to do about it, there.
    abstract Component act();

    Attempt attempt() {
        return attempt;
    }

    BenchLayout layout() {
        return layout;
    }

    Optional<Glance> last() {
        return Optional.ofNullable(last);
    }

    /// It is told what is.
    <P extends Pane> P slot(P part) {
        panes.add(part);
        return part;
    }

    void show(BenchView view) {
        last = Glance.after(last, view);
        showAgain();
    }

    /// Something that is no view has changed what the panes show.
    void showAgain() {
        last().ifPresent(glance -> panes.forEach(pane -> pane.show(glance)));
    }

    @Override
    public void answer(String check, String value) {
        if (!isReadOnly()) {
            attempt().answer(check, value);
        }
    }

    @Override
    public void hint(String step, int number) {
        if (!isReadOnly()) {
            attempt().hint(step, number);
        }
    }

    @Override
    public Optional<String> locked() {
        if (attempt.isReadOnly()) {
            return Optional.of("You are looking on. Only its owner can do something here.");
        }
        boolean handedIn = last().flatMap(glance -> glance.view().sheet())
                .map(sheet -> sheet.handedIn())
                .orElseGet(() -> attempt.handedIn().isPresent());
        return handedIn ? Optional.of("This attempt is handed in. Start again to try more.") : Optional.empty();
    }
}
