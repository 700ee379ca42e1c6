package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// The route is open, and a service behind it said no: somebody else's attempt, for instance.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotYoursView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final Visitor visitor;

    NotYoursView(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        removeAll();
        add(Trouble.notYours(visitor));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "Not yours to see · Faultline";
    }
}
