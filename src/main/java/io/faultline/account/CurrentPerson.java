package io.faultline.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/// Who is calling, as the session says. Services ask here; they never take the caller's identity as a parameter.
public final class CurrentPerson {

    private final SecurityContextHolderStrategy contexts;

    public CurrentPerson(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    public Optional<Person> get() {
        var authentication = contexts.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(known -> known.getPrincipal())
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    public Person require() {
        return get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }
}
