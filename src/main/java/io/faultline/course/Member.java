package io.faultline.course;

import io.faultline.account.Person;
import java.time.Instant;

/// One line of a roster.
public record Member(Person person, Instant since) {}
