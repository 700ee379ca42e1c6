package io.faultline.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class StartView extends VerticalLayout {
    StartView() {
        add(new H1("Faultline"));
    }
}
