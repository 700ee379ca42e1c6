package io.faultline.course;

/// A lab as it was when it was assigned: a later revision changes nothing until a regrade says so.
///
/// @param hash     identity of everything in it that can change a score or a text
/// @param possible what all its checks are worth
public record PinnedLab(String id, int revision, String hash, int possible) {}
