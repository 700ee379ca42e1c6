package io.faultline.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/// Turns an [Admission] into a signed-in HTTP session, under a new session id, so that an id planted beforehand is
/// worth nothing. Screens call this from a request (never from a push), and then load the next page in full.
public final class Door {

    /// All that somebody with a one-time password holds.
    static final String NEW_PASSWORD_DUE = "NEW_PASSWORD_DUE";

    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextRepository sessions;

    Door(SecurityContextHolderStrategy contexts, SecurityContextRepository sessions) {
        this.contexts = contexts;
        this.sessions = sessions;
    }

    public void enter(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null) {
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication(admission));
        contexts.setContext(context);
        sessions.saveContext(context, request, response);
    }

    static UsernamePasswordAuthenticationToken authentication(Admission admission) {
        var person = admission.person();
        var authority = admission.mustChangePassword()
                ? NEW_PASSWORD_DUE
                : person.role().authority();
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority(authority)));
    }
}
