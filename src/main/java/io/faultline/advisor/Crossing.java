package io.faultline.advisor;

/// Whether a running virtual machine may go on from one kind of processor to another, and what a rule says of it.
public record Crossing(Processor from, Processor to, Finding finding) {}
