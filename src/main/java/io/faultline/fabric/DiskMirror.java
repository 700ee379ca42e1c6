package io.faultline.fabric;

import java.util.Optional;

/// When a copy of a disk that is written to is in step with it. A write marks its whole granules. Copied again in the
/// background, written granules grow back while the copy runs: with D bytes, B of bandwidth and w of granules marked a
/// second, all over the disk, D/w · ln(B/(B − w)). Sent to both sides, writes wait and the copy takes D/B. The values
/// are measured, ledger `migration.disk-mirror`.
///
/// @param writes  what becomes of a write while the copy runs
/// @param granule bytes that one mark stands for
public record DiskMirror(Writes writes, double granule) {
    public static final double GRANULE = 65_536;
    /// A limit of bandwidth allows a tenth of a second's share at once; with writes to copy again nothing is left of
    /// it.
    private static final double SLICE = 0.1;

    /// The two policies.
    public enum Writes {
        /// To the source only; what it touched is copied again.
        COPIED_AGAIN,
        /// To both, and it is done when both are: Hyper-V's way (`06_live_migration/storage migration`).
        TO_BOTH
    }

    /// Hyper-V's.
    public static final DiskMirror HYPER_V = new DiskMirror(Writes.TO_BOTH, GRANULE);

    /// @param bandwidth bytes a second for the copy
    /// @param each      writes a second, anywhere in `span` of the disk, which begins at its front
    /// @param size      bytes of a write
    /// @return seconds; empty when the copy never catches up
    public Optional<Double> ready(double disk, double bandwidth, double each, double size, double span) {
        double marked = writes == Writes.TO_BOTH ? 0 : each * Math.ceil(size / granule) * granule;
        double once = disk / bandwidth;
        if (marked <= 0 || span <= 0) {
            return Optional.of(Math.max(0, once - SLICE));
        }
        if (marked >= bandwidth) {
            return Optional.empty();
        }
        double area = span * disk;
        double turnover = marked / area;
        // What was written behind the copy while it went over the whole disk once.
        double kept = (StrictMath.exp(-turnover * (disk - area) / bandwidth) - StrictMath.exp(-turnover * once))
                * bandwidth
                / turnover;
        double behind = Math.max(0, area - kept);
        double again = StrictMath.log((bandwidth - marked + turnover * behind) / (bandwidth - marked)) / turnover;
        return Optional.of(once + again);
    }
}
