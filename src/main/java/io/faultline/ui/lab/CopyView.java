package io.faultline.ui.lab;

import io.faultline.fabric.StorageMove;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Flow;
import io.faultline.kernel.SimTime;
import io.faultline.workbench.BenchView;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Disks on their way from one volume to another, as the picture shows them.
///
/// @param share  of them copied, 0 to 1
/// @param writes what goes to both; empty while nothing is written
record CopyView(String from, String to, Phase phase, double share, String writes, SequencedMap<String, String> facts) {
    enum Phase {
        UNDER_WAY,
        DONE,
        FAILED
    }

    /// @return none when no disks of the VM are under way
    static Optional<CopyView> of(BenchView view, VmId vm) {
        return view.state().maintenance().move(vm).map(move -> of(view, move));
    }

    private static CopyView of(BenchView view, StorageMove move) {
        Optional<Flow> flow = Transfers.of(view, move.flow());
        double left = flow.map(f -> f.remainingAt(view.now())).orElse(move.flow() == 0 ? move.bytes() : 0.0);
        double rate = flow.map(Flow::rate).orElse(0.0);
        double written = move.mirrored(view.state());
        double both = written * view.now().microsSince(move.startedAt()) / 1e6;
        double share = 1 - left / Math.max(1, move.bytes());
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Copied",
                Amounts.memory(move.bytes() - left) + " of " + Amounts.memory(move.bytes()) + ", "
                        + (int) Math.floor(100 * share) + " %");
        facts.put("Rate", rate > 0 ? Amounts.rate(rate) : flow.isPresent() ? "nothing gets through" : "none yet");
        if (rate > 0) {
            facts.put("Time left", Amounts.lasting(left / rate));
        }
        facts.put(
                "New writes",
                written > 0
                        ? Amounts.rate(written) + " to both, " + Amounts.memory(both) + " so far"
                        : "none, the VM does not run");
        return new CopyView(
                move.from().name(),
                move.to().name(),
                Phase.UNDER_WAY,
                share,
                written > 0 ? Amounts.rate(written) : "",
                facts);
    }

    static CopyView done(VolumeId from, VolumeId to, double bytes, SimTime began, SimTime ended) {
        double seconds = ended.microsSince(began) / 1e6;
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Copied", Amounts.memory(bytes) + " in " + Amounts.lasting(seconds));
        facts.put("Rate", Amounts.rate(bytes / Math.max(0.001, seconds)) + " over all");
        return new CopyView(from.name(), to.name(), Phase.DONE, 1, "", facts);
    }

    /// What was copied is deleted; how much that was is not kept.
    static CopyView failed(VolumeId from, VolumeId to, SimTime began, SimTime ended) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Broke off", "after " + Amounts.lasting(ended.microsSince(began) / 1e6));
        return new CopyView(from.name(), to.name(), Phase.FAILED, 0, "", facts);
    }

    /// The picture in words.
    String words() {
        return switch (phase) {
            case UNDER_WAY ->
                (int) Math.floor(100 * share) + " % of the disks copied from " + from + " to " + to
                        + (writes.isEmpty() ? "" : ", new writes go to both");
            case DONE -> "The disks are on " + to + "; on " + from + " they are deleted";
            case FAILED -> "The disks are on " + from + "; what was copied to " + to + " is deleted";
        };
    }
}
