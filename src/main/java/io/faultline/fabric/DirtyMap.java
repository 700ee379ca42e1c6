package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The memory of a guest as a copy sees it: stretches in the order of their addresses, of each how much is still to be
/// sent, and where the sender stands. It goes round: what was written behind it is sent when it comes by again. The
/// working set lies at the front, hot pages first.
///
/// @param unsent bytes of each stretch that are to be sent
/// @param cursor the stretch that is sent now
public record DirtyMap(List<Stretch> stretches, List<Double> unsent, int cursor) {
    /// @param share of the guest's writes that fall here
    public record Stretch(double bytes, double share) {}

    private static final int HOT = 12;
    private static final int REST = 36;

    public DirtyMap {
        unsent = List.copyOf(unsent);
    }

    /// All of it is to be sent.
    public static DirtyMap all(VmSpec spec) {
        double set = Math.min(spec.workingSetBytes(), spec.memoryBytes());
        double hot = spec.writes() == WritePattern.RANDOM && !spec.hot().none()
                ? Math.min(set, spec.hot().bytes())
                : 0;
        double there = hot > 0 ? DirtyPages.hotWrites(set, spec.hot()) : 0;
        List<Stretch> all = new ArrayList<>();
        add(all, hot, there, HOT);
        add(all, set - hot, 1 - there, REST);
        add(all, spec.memoryBytes() - set, 0, 1);
        return new DirtyMap(List.copyOf(all), all.stream().map(Stretch::bytes).toList(), 0);
    }

    private static void add(List<Stretch> all, double bytes, double share, int pieces) {
        if (bytes > 0) {
            all.addAll(Collections.nCopies(pieces, new Stretch(bytes / pieces, share / pieces)));
        }
    }

    public double left() {
        double sum = 0;
        for (double each : unsent) {
            sum += each;
        }
        return sum;
    }

    /// After so many bytes have gone, from the cursor on.
    public DirtyMap sent(double bytes) {
        List<Double> now = new ArrayList<>(unsent);
        double rest = bytes;
        int at = cursor;
        for (int i = 0; i <= now.size() && rest > 0; i++) {
            double here = Math.min(rest, now.get(at));
            now.set(at, now.get(at) - here);
            rest -= here;
            if (now.get(at) <= 0) {
                at = (at + 1) % now.size();
            }
        }
        return new DirtyMap(stretches, now, at);
    }

    /// With what the guest wrote between two instants, in seconds since its copy began.
    public DirtyMap written(double from, double to, VmSpec spec) {
        double rate = spec.dirtyBytesPerSecond();
        if (rate <= 0 || to <= from || stretches.size() < REST) {
            return this;
        }
        List<Double> now = new ArrayList<>(unsent);
        switch (spec.writes()) {
            case RANDOM -> scatter(now, rate * (to - from));
            case SEQUENTIAL -> sweep(now, rate * from, rate * (to - from));
        }
        return new DirtyMap(stretches, now, cursor);
    }

    private void scatter(List<Double> now, double bytes) {
        for (int i = 0; i < now.size(); i++) {
            Stretch here = stretches.get(i);
            double fresh = DirtyPages.touched(here.bytes(), bytes * here.share());
            now.set(i, now.get(i) + fresh - now.get(i) * fresh / here.bytes());
        }
    }

    private void sweep(List<Double> now, double from, double bytes) {
        double piece = stretches.getFirst().bytes();
        double set = piece * REST;
        double start = from % set;
        int at = (int) (start / piece) % REST;
        double offset = start - at * piece;
        double rest = Math.min(set, bytes);
        for (int i = 0; i <= REST && rest > 0; i++) {
            double here = Math.min(rest, piece - offset);
            now.set(at, Math.min(piece, now.get(at) + here));
            rest -= here;
            offset = 0;
            at = (at + 1) % REST;
        }
    }
}
