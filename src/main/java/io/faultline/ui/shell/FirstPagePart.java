package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// Something that another screen puts on the first page, above the labs.
public interface FirstPagePart {

    /// For whoever is in front of the page now, and signed in; empty when there is nothing for them.
    Optional<Component> forVisitor();
}
