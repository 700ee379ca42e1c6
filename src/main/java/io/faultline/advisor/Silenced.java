package io.faultline.advisor;

/// A rule that was switched off for this scenario. `title` is empty where no such rule is known; `wouldSpeak` is
/// whether
/// it had something to say.
public record Silenced(String rule, String title, boolean wouldSpeak) {}
