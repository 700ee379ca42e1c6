package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// A route is closed to this visitor.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoEntryView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final Visitor visitor;

    NoEntryView(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        removeAll();
        add(Trouble.notForYou(visitor));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "Not for you · Faultline";
    }
}
