package io.faultline.fabric;

/// The part of a working set that gets more than its share of the writes.
///
/// @param bytes how large it is
/// @param share of all writes that go there for sure, 0 to 1; the others fall anywhere
public record HotPages(long bytes, double share) {
    public static final HotPages NONE = new HotPages(0, 0);

    public boolean none() {
        return bytes <= 0 || share <= 0;
    }
}
