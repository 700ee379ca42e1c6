package io.faultline.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// A person as others may see them. This is also the principal kept in the HTTP session.
public record Person(PersonId id, String name, Role role) implements AuthenticatedPrincipal, Serializable {

    public boolean isInstructor() {
        return role == Role.INSTRUCTOR;
    }

    @Override
    public String getName() {
        return name;
    }
}
