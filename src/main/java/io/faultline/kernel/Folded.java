package io.faultline.kernel;

/// An event that enters the fingerprint by its numbers and not by its text: for those that come by the million.
public interface Folded {
    Fingerprint foldedInto(Fingerprint fingerprint);
}
