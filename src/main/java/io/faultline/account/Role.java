package io.faultline.account;

/// What a person may do here. Routes name a role by its constant: `@RolesAllowed(Role.INSTRUCTORS)`.
public enum Role {
    INSTRUCTOR,
    LEARNER;

    /// For annotations, which take constants only; equal to `INSTRUCTOR.name()`.
    public static final String INSTRUCTORS = "INSTRUCTOR";

    /// For annotations, which take constants only; equal to `LEARNER.name()`.
    public static final String LEARNERS = "LEARNER";

    /// Spring Security's spelling of a role.
    String authority() {
        return "ROLE_" + name();
    }
}
