package io.faultline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.account.Admission;
import io.faultline.account.Door;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Lets somebody in, and leads them where they wanted to go. The page is loaded anew, since the session has a
/// new id.
@SpringComponent
class Arrival {

    private final Door door;

    Arrival(Door door) {
        this.door = door;
    }

    /// @param wished a path that the page itself knows of; else the one at which the visitor was turned away
    ///     counts
    void enter(Admission admission, Optional<String> wished) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        door.enter(admission, request, response);
        UI.getCurrent().getPage().setLocation(next(admission, wished, request, response));
    }

    /// Whoever must choose a password first is led on after that.
    private static String next(
            Admission admission,
            Optional<String> wished,
            VaadinServletRequest request,
            VaadinServletResponse response) {
        if (admission.mustChangePassword()) {
            return "/" + ChangePasswordView.ROUTE;
        }
        var turnedAway = turnedAway(request, response, request.getSession(true));
        return wished.or(() -> turnedAway).orElse("/");
    }

    /// Where a guess is counted against.
    static String address() {
        return VaadinServletRequest.getCurrent().getRemoteAddr();
    }

    /// Spring Security remembers a page that was loaded, Vaadin one that was navigated to. Only its path is
    /// taken, so that nobody is led to another site.
    private static Optional<String> turnedAway(
            VaadinServletRequest request, VaadinServletResponse response, HttpSession session) {
        var cache = new HttpSessionRequestCache();
        var loaded = Optional.ofNullable(cache.getRequest(request, response)).map(saved -> saved.getRedirectUrl());
        cache.removeRequest(request, response);
        var navigated = Optional.ofNullable(
                        session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .map(Object::toString);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return navigated.or(() -> loaded).map(URI::create).map(URI::getRawPath).filter(Arrival::isAPage);
    }

    private static boolean isAPage(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.matches("/(bench|result|advisor|teach|ledger)(/[\\w/-]*)?");
    }
}
