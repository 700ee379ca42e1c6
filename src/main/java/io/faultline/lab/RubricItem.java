package io.faultline.lab;

/// One thing that a person looks for in a text.
public record RubricItem(String id, int points, String text) {}
