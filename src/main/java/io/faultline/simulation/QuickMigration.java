package io.faultline.simulation;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Link;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmRestored;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Turn;

/// Saved, moved, resumed: the VM stands still while its memory is written to its volume and read again
/// (`06_live_migration/quick migration`).
final class QuickMigration {
    private QuickMigration() {}

    static void request(VmId id, HostId to, boolean drain, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        int number = turn.state().nextMigration();
        double bytes = vm.spec().memoryBytes();
        long flow = transfer(vm, new Timer.StateSaved(number), turn);
        turn.emit(new QuickMigrationStarted(number, id, vm.owner(), to, bytes, flow, drain));
    }

    private static long transfer(Vm vm, Timer whenDone, Turn<FabricState, Event, Timer> turn) {
        return turn.startFlow(
                vm.spec().memoryBytes(),
                Double.MAX_VALUE,
                whenDone,
                Link.disksOf(vm.spec().volume()));
    }

    static void saved(Timer.StateSaved timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migration(timer.migration()).orElseThrow();
        turn.emit(new VmSaved(m.vm(), m.from()));
        long flow = transfer(turn.state().vm(m.vm()), new Timer.StateRead(m.id()), turn);
        turn.emit(new QuickMigrationMoved(m.id(), m.vm(), m.to(), m.passBytes(), flow));
    }

    static void read(Timer.StateRead timer, Turn<FabricState, Event, Timer> turn) {
        Migration m = turn.state().migration(timer.migration()).orElseThrow();
        long away = turn.now().microsSince(m.startedAt()) / 1_000;
        turn.emit(new QuickMigrationCompleted(m.id(), m.vm(), m.from(), m.to(), away));
        turn.emit(new VmRestored(m.vm(), m.to()));
    }
}
