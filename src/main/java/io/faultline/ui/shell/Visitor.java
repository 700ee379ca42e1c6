package io.faultline.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.faultline.account.CurrentPerson;
import io.faultline.account.Person;
import io.faultline.account.Role;
import java.util.Optional;

/// Who is in front of the screen, and what the screens may offer them. Services hold the same rules once more.
@SpringComponent
public final class Visitor {

    private final CurrentPerson current;
    private final AuthenticationContext session;

    Visitor(CurrentPerson current, AuthenticationContext session) {
        this.current = current;
        this.session = session;
    }

    public Optional<Person> person() {
        return current.get();
    }

    /// May have attempts: a learner, or an instructor whose password is their own.
    public boolean isIn() {
        return session.hasAnyRole(Role.LEARNERS, Role.INSTRUCTORS);
    }

    public boolean teaches() {
        return session.hasRole(Role.INSTRUCTORS);
    }

    /// Signed in with a one-time password, which opens nothing but the choice of a new one.
    public boolean owesPassword() {
        return person().isPresent() && !isIn();
    }

    void signOut() {
        session.logout();
    }
}
