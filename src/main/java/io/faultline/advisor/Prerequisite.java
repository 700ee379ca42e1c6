package io.faultline.advisor;

/// Something that must be there first: met, missing, or not known ([Told]).
public record Prerequisite(Told met, Line line) {}
