package io.faultline.workbench;

import io.faultline.account.Person;

/// Who is in which attempt, for an instructor.
public record Sitting(Person who, AttemptRow attempt) {}
