package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;

/// A page with something of its own in the bar across the top. Each part is asked for once; what is in it may
/// change.
public interface HasHead {

    /// What it is and how it stands, beside the name of the house.
    Component head();

    /// The one thing to do about it, at the end of the bar.
    Component act();
}
