package io.faultline.ui.course;

import com.vaadin.flow.component.notification.Notification;

/// A short word that something was done; it goes by itself.
public final class Said {

    private static final int MILLIS = 4_000;

    private Said() {}

    public static void done(String words) {
        Notification.show(words, MILLIS, Notification.Position.BOTTOM_START);
    }
}
