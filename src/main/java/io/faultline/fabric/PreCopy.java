package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// A copy of memory by a policy that looks while it sends: what is left, and what it has measured.
///
/// @param pass      1 for the first; a collection of written pages begins the next
/// @param collected when written pages were collected last
/// @param bandwidth bytes a second as measured; 0 until a first window has passed
/// @param windowEnd of the window that a limit allows a share of
/// @param share     bytes that may go in this window
/// @param room      of the buffers on the way
/// @param sent      bytes on the wire so far
public record PreCopy(
        DirtyMap memory,
        int pass,
        SimTime begun,
        SimTime collected,
        double bandwidth,
        SimTime windowEnd,
        double share,
        double room,
        double sent) {

    public static PreCopy begin(VmSpec spec, MigrationPolicy policy, Pace pace, SimTime now) {
        return new PreCopy(DirtyMap.all(spec), 1, now, now, 0, now, 0, pace.buffered(), 0).window(policy, pace, now);
    }

    /// A new window begins.
    public PreCopy window(MigrationPolicy policy, Pace pace, SimTime now) {
        double allowed = policy.bytesPerSecond() * SimTime.micros(pace.window()) / 1e6;
        return new PreCopy(memory, pass, begun, collected, bandwidth, now.plus(pace.window()), allowed, room, sent);
    }

    public PreCopy sending(double wire, Pace pace) {
        return new PreCopy(
                memory.sent(wire / pace.overhead()),
                pass,
                begun,
                collected,
                bandwidth,
                windowEnd,
                share - wire,
                Math.max(0, room - wire),
                sent + wire);
    }

    public PreCopy measured(double bytesPerSecond) {
        return new PreCopy(memory, pass, begun, collected, bytesPerSecond, windowEnd, share, room, sent);
    }

    /// With what the guest has written since the last time.
    public PreCopy collect(VmSpec spec, SimTime now) {
        DirtyMap next = memory.written(seconds(collected), seconds(now), spec);
        return new PreCopy(next, pass, begun, now, bandwidth, windowEnd, share, room, sent);
    }

    public PreCopy next() {
        return new PreCopy(memory, pass + 1, begun, collected, bandwidth, windowEnd, share, room, sent);
    }

    private double seconds(SimTime at) {
        return at.microsSince(begun) / 1e6;
    }

    public double left() {
        return memory.left();
    }
}
