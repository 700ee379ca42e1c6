package io.faultline.advisor;

/// A claim for one need, and the sentence of the rule that makes it.
public record Promise(Need need, Claim claim, Line line) {}
