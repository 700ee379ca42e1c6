package io.faultline.ui.lab;

/// A part of the bench that shows what is. It is called under the session's lock, with every view that arrives.
public interface Pane {
    void show(Glance glance);
}
