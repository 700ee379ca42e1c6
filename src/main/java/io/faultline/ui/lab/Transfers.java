package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Flow;
import io.faultline.workbench.BenchView;
import java.util.Optional;

/// Transfers under way, and whose they are.
final class Transfers {
    private Transfers() {}

    static Optional<Flow> of(BenchView view, long id) {
        return view.flows().stream().filter(flow -> flow.id() == id).findFirst();
    }

    /// What a migration sends now: of one that looks while it sends the slice under way, which is none between two.
    static Optional<Flow> of(BenchView view, Migration move) {
        return view.flows().stream()
                .filter(flow -> flow.id() == move.flow()
                        || flow.whenDone() instanceof Timer.SliceSent slice && slice.migration() == move.id())
                .reduce((before, after) -> after);
    }

    /// "memory of SQL01", "disks of SQL01".
    static String who(FabricState state, Flow flow) {
        return switch (flow.whenDone()) {
            case Timer.PassSent t -> memory(state, t.migration());
            case Timer.SliceSent t -> memory(state, t.migration());
            case Timer.RestSent t -> memory(state, t.migration());
            case Timer.DisksCopied t -> "disks of " + t.vm();
            case Timer.VmWritten t -> "export of " + t.vm();
            case Timer.VmStateWritten t -> "saved state of " + t.vm();
            case Timer.StateSaved t -> saved(state, t.migration());
            case Timer.StateRead t -> saved(state, t.migration());
            case Timer.DiskSaved t -> "saved states on " + t.volume();
            default -> "another transfer";
        };
    }

    private static String memory(FabricState state, int migration) {
        return "memory of " + vm(state, migration);
    }

    private static String saved(FabricState state, int migration) {
        return "saved state of " + vm(state, migration);
    }

    private static String vm(FabricState state, int migration) {
        return state.migration(migration).map(m -> m.vm().name()).orElse("a VM that stopped moving");
    }
}
