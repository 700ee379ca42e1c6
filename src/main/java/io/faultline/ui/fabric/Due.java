package io.faultline.ui.fabric;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Snapshot;
import io.faultline.workbench.BenchView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is due, in words.
///
/// @param text "wait of HV02 ends"
/// @param mark worth a dashed upright on the timeline
public record Due(long at, long sequence, String text, boolean mark) {

    static Optional<Due> first(BenchView view) {
        return all(view).stream().findFirst();
    }

    static List<Due> all(BenchView view) {
        return view.pending().stream()
                .flatMap(pending -> of(pending, view.state()).stream())
                .sorted(Comparator.comparingLong(Due::at))
                .toList();
    }

    private static Optional<Due> of(Snapshot.Pending pending, FabricState state) {
        return pending.what() instanceof Timer timer
                ? Optional.of(new Due(pending.dueAt(), pending.sequence(), words(timer, state), mark(timer)))
                : Optional.empty();
    }

    private static String words(Timer timer, FabricState state) {
        return switch (timer) {
            case Timer.HeartbeatsMissed(var node, int silence) -> node + " is missed";
            case Timer.ResiliencyEnds(var node, int silence) -> "wait for " + node + " ends";
            case Timer.HostBoots(var host, int epoch) -> host + " is up";
            case Timer.HostGoesDown(var host, int epoch) -> host + " is down";
            case Timer.CsvMoves(var volume, var from, var to) -> volume + " moves to " + to;
            case Timer.GuestAnswers(var vm, int starts) -> vm + " answers";
            case Timer.GuestStops(var vm, int starts) -> vm + " has shut down";
            case Timer.VmStateWritten(var vm, int starts) -> vm + " is saved";
            case Timer.MigrationSetUp(int id) -> "pass 1 of " + vm(state, id) + " begins";
            case Timer.PassSent(int id, int pass) -> "pass " + pass + " of " + vm(state, id) + " ends";
            case Timer.RestSent(int id) -> "the rest of " + vm(state, id) + " has arrived";
            case Timer.MigrationResumes(int id) -> vm(state, id) + " runs again";
            case Timer.StateSaved(int id) -> vm(state, id) + " is saved";
            case Timer.StateRead(int id) -> vm(state, id) + " is restored";
        };
    }

    private static String vm(FabricState state, int migration) {
        return state.migration(migration).map(Migration::vm).map(Object::toString).orElse("the VM");
    }

    private static boolean mark(Timer timer) {
        return switch (timer) {
            case Timer.HeartbeatsMissed t -> true;
            case Timer.ResiliencyEnds t -> true;
            case Timer.HostBoots t -> true;
            case Timer.GuestAnswers t -> true;
            case Timer.HostGoesDown t -> false;
            case Timer.CsvMoves t -> false;
            case Timer.GuestStops t -> false;
            case Timer.VmStateWritten t -> false;
            case Timer.MigrationSetUp t -> false;
            case Timer.PassSent t -> false;
            case Timer.RestSent t -> false;
            case Timer.MigrationResumes t -> false;
            case Timer.StateSaved t -> false;
            case Timer.StateRead t -> false;
        };
    }
}
