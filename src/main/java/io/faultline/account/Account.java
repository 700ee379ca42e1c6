package io.faultline.account;

/// A person with what only this room may see.
record Account(Person person, NameScope scope, String nameKey, String secretHash, boolean mustChangePassword) {}
