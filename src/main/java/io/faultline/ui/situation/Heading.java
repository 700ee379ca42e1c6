package io.faultline.ui.situation;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;

/// The level at which a part stands on its page.
public enum Heading {
    SECOND,
    THIRD,
    FOURTH;

    Heading below() {
        return this == SECOND ? THIRD : FOURTH;
    }

    HtmlContainer of(String words) {
        return switch (this) {
            case SECOND -> new H2(words);
            case THIRD -> new H3(words);
            case FOURTH -> new H4(words);
        };
    }
}
