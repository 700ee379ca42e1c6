package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/// A click of somebody met a fault of ours, or a service's no. The screen stays, and says so.
final class Faults implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final AtomicLong REPORTS = new AtomicLong();
    private static final int SHOWN_MILLIS = 12_000;

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof AccessDeniedException) {
            show("error", "You may not do this.", "Nothing was changed.");
            return;
        }
        var where = event.getComponent()
                .map(Component::getClass)
                .map(Class::getSimpleName)
                .orElse("a request");
        var report = report(where, event.getThrowable());
        show("ours", "Faultline broke here, not you.", "The server's log has the details under " + report + ".");
    }

    /// Logs a fault under a short name, which the visitor can tell to whoever runs the server.
    static String report(String where, Throwable fault) {
        var name = "report " + REPORTS.incrementAndGet();
        LOG.error("{}: {} met a fault", name, where, fault);
        return name;
    }

    private static void show(String kind, String title, String text) {
        if (UI.getCurrent() == null) {
            return;
        }
        var told = new Div(new Span(title), new Paragraph(text));
        told.addClassNames("told", kind);
        told.getElement().setAttribute("role", "alert");
        var notice = new Notification(told);
        notice.setDuration(SHOWN_MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
    }
}
