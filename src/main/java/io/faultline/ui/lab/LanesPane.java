package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.faultline.ui.fabric.Lanes;
import io.faultline.ui.fabric.LanesView;
import java.time.LocalTime;
import java.util.function.Consumer;

/// The timeline below the map. When a VM has been away, a button makes room for the length of each part.
final class LanesPane extends Div implements Pane {
    private final Lanes lanes = new Lanes();
    private final NativeButton more = new NativeButton("Failover, part by part");
    private final LanesViews views;
    private final Consumer<Boolean> tall;
    private boolean isOpen;

    LanesPane(LocalTime startsAt, Consumer<Boolean> tall) {
        views = new LanesViews(startsAt);
        this.tall = tall;
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
                            "setTimeout(() => this.renderRoot.querySelector('.failovers')?.scrollIntoView({block: 'end'}), 300)");
        }
    }

    @Override
    public void show(Glance glance) {
        LanesView view = views.next(glance);
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
