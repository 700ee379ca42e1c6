package io.faultline.ui.verdict;

import com.vaadin.flow.component.html.Anchor;

/// A way out to a source, in a page of its own.
public final class ReadMore extends Anchor {

    /// @param about what is read about, for whoever hears the link alone
    public ReadMore(String address, String about) {
        super(address, "Read more");
        setTarget("_blank");
        setAriaLabel("Read more about: " + about);
    }
}
