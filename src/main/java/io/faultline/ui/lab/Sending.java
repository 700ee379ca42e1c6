package io.faultline.ui.lab;

import io.faultline.fabric.Migration;
import io.faultline.fabric.PreCopy;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Flow;
import io.faultline.kernel.Snapshot;
import io.faultline.workbench.BenchView;
import java.util.Optional;

/// How far a migration is with what it sends now.
///
/// @param left bytes of this pass, pause or copy of disks
/// @param rate bytes a second; of one that sends in bursts, as it measured them last
record Sending(double left, double rate) {
    static Optional<Sending> of(BenchView view, Migration move) {
        Optional<Flow> flow = Transfers.of(view, move);
        if (flow.isPresent()) {
            Flow sent = flow.get();
            double rest = sent.remainingAt(view.now());
            return Optional.of(
                    sent.whenDone() instanceof Timer.SliceSent slice
                            ? paced(slice.copy(), rest, sent.rate())
                            : new Sending(rest, sent.rate()));
        }
        return view.pending().stream()
                .map(Snapshot.Pending::what)
                .filter(Timer.WindowEnds.class::isInstance)
                .map(Timer.WindowEnds.class::cast)
                .filter(timer -> timer.migration() == move.id())
                .map(timer -> paced(timer.copy(), 0, 0))
                .findFirst();
    }

    private static Sending paced(PreCopy copy, double rest, double rate) {
        return new Sending(copy.left() + rest, copy.bandwidth() > 0 ? copy.bandwidth() : rate);
    }
}
