package io.faultline.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// What the browser says when its session is gone, and who hears of faults.
@SpringComponent
class SessionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(_ -> words());
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(new Faults()));
    }

    /// Without an address the page is loaded again where it is; whoever must sign in first is then asked to.
    static SystemMessages words() {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(
                "Your session has ended: the page was left alone for long, or the server was restarted. All that you did"
                        + " is kept.");
        words.setSessionExpiredMessage("Come back");
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption("Faultline broke here, not you. What was done before is kept.");
        words.setInternalErrorMessage("Load the page again");
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption("This page and the server no longer agree. What was done before is kept.");
        words.setSyncErrorMessage("Load the page again");
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption("Faultline needs cookies to know who you are.");
        words.setCookiesDisabledMessage("Try again");
        return words;
    }
}
