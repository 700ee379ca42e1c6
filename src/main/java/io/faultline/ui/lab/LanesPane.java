package io.faultline.ui.lab;

import io.faultline.ui.fabric.Lanes;
import java.time.LocalTime;

/// The timeline below the map.
final class LanesPane implements Pane {
    private final Lanes lanes = new Lanes();
    private final LanesViews views;

    LanesPane(LocalTime startsAt) {
        views = new LanesViews(startsAt);
    }

    Lanes component() {
        return lanes;
    }

    @Override
    public void show(Glance glance) {
        lanes.show(views.next(glance));
    }
}
