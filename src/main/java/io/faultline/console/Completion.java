package io.faultline.console;

/// One way to go on with a line.
///
/// @param from what it replaces begins here
/// @param to   and ends before here
/// @param text what comes instead, quoted where needed
/// @param kind `cmdlet`, `parameter`, `value`, `name`, `property`: what the list shows beside it
public record Completion(int from, int to, String text, String kind) {}
