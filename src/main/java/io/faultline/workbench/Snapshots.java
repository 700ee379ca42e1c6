package io.faultline.workbench;

import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few snapshots of a run, spaced by doubling age: the nearest one before a time and a short replay give the fabric
/// as
/// it was then. The first is the beginning and always stays.
final class Snapshots {
    private final List<Snapshot<FabricState>> kept = new ArrayList<>();

    void keep(Snapshot<FabricState> snapshot) {
        if (!kept.isEmpty() && kept.getLast().now().equals(snapshot.now())) {
            if (kept.size() > 1) {
                kept.set(kept.size() - 1, snapshot);
            }
            return;
        }
        kept.add(snapshot);
        thin(snapshot.now().micros());
    }

    /// Drops a snapshot when its neighbours are not further apart than its own age.
    private void thin(long now) {
        for (int i = kept.size() - 2; i > 0; i--) {
            long gap = kept.get(i + 1).now().micros() - kept.get(i - 1).now().micros();
            if (gap <= (now - kept.get(i).now().micros()) / 2) {
                kept.remove(i);
            }
        }
    }

    /// The last one that was taken before `time`.
    Optional<Snapshot<FabricState>> before(SimTime time) {
        return kept.reversed().stream().filter(s -> time.isAfter(s.now())).findFirst();
    }

    Snapshot<FabricState> first() {
        return kept.getFirst();
    }

    int size() {
        return kept.size();
    }
}
