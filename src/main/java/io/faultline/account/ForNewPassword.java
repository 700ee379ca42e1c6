package io.faultline.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// Instructors may call this method, and also one who signed in with a one-time password and must choose their own.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyAuthority('ROLE_INSTRUCTOR', 'NEW_PASSWORD_DUE')")
public @interface ForNewPassword {}
