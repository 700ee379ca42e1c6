package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.faultline.ui.fabric.Lanes;
import io.faultline.ui.fabric.LanesView;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The timeline below the map. When a VM has been away, a button makes room for the length of each part.
final class LanesPane extends Div implements Pane {
    private final Lanes lanes = new Lanes();
    private final NativeButton more = new NativeButton("Failover, part by part");
    private final LanesViews views;
    private final Consumer<Boolean> tall;
    private final Function<Glance, List<Decision>> decisions;
    private boolean isOpen;
    private @Nullable Glance last;

    /// @param decisions checks that were decided by then
    /// @param why       asked when the mark of an event is chosen
    LanesPane(
            Bench bench,
            LocalTime startsAt,
            Consumer<Boolean> tall,
            Function<Glance, List<Decision>> decisions,
            LongConsumer why) {
        views = new LanesViews(startsAt);
        this.tall = tall;
        this.decisions = decisions;
        lanes.onEvent(seq -> {
            if (seq > 0) {
                why.accept(seq);
            }
        });
        lanes.onSelect(thing -> bench.select(Optional.of(thing)));
        lanes.onSetting(name -> {
            Glance glance = last;
            if (glance != null) {
                new SettingsForm(bench, glance, name).open();
            }
        });
        addClassName("lanes-pane");
        more.addClassNames("btn", "small", "more");
        more.addClickListener(click -> open(!isOpen));
        more.setVisible(false);
        open(false);
        add(lanes, more);
    }

    private void open(boolean wanted) {
        isOpen = wanted;
        more.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
        tall.accept(wanted);
        if (wanted) {
            lanes.getElement()
                    .executeJs(
                            "setTimeout(() => this.renderRoot.querySelector('.failovers')?.scrollIntoView({block: 'start'}), 300)");
        }
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        LanesView view = views.next(glance, decisions.apply(glance));
        lanes.show(view);
        boolean away = view.failovers() != null;
        if (away != more.isVisible()) {
            more.setVisible(away);
            if (!away) {
                open(false);
            }
        }
    }
}
