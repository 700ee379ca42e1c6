package io.faultline.fabric;

/// A place: what one fire, flood or power cut can take.
public record Site(SiteId id) {}
