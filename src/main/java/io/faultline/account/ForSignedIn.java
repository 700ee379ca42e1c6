package io.faultline.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// Learners and instructors may call this method; an instructor who still has to choose a password may not.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('LEARNER', 'INSTRUCTOR')")
public @interface ForSignedIn {}
