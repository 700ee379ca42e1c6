package io.faultline.fabric;

import java.time.Duration;

/// How a sender works that looks at what is left while it sends, not only when a pass is over: QEMU's way. The values
/// are measured, ledger `migration.qemu-policy`.
///
/// @param look     it looks about this often on a wire that is busy all the time
/// @param window   under a limit of bandwidth it sends a window's share at once, and waits for the window to end
/// @param overhead bytes on the wire for a byte of memory
/// @param buffered bytes that have left the source and not reached the destination
public record Pace(Duration look, Duration window, double overhead, double buffered) {
    /// 50 ms, and the write that is under way then; an 8-byte header a page.
    public static final Pace QEMU = new Pace(Duration.ofMillis(57), Duration.ofMillis(100), 4_104.0 / 4_096, 2.8e6);
}
