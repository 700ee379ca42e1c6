package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.ExportPreconditions;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Link;
import io.faultline.fabric.MigrationEvent.*;
import io.faultline.fabric.OperatorCommand.ExportVm;
import io.faultline.fabric.OperatorCommand.ImportVm;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmExport;
import io.faultline.kernel.Turn;
import java.util.List;

/// A VM is written to a volume with its disks, as it is at that moment, and read again by another host: the way that
/// needs neither credentials between hosts nor a network for migrations.
final class VmCopy {
    private VmCopy() {}

    static void export(ExportVm c, Turn<FabricState, Event, Timer> turn) {
        List<Refusal> refusals = ExportPreconditions.export(turn.state(), c.vm(), c.volume());
        if (!refusals.isEmpty()) {
            refuse(turn, c.vm(), refusals);
            return;
        }
        Vm vm = turn.state().vm(c.vm());
        long[] disks = vm.spec().volume().equals(c.volume())
                ? new long[] {Link.disksOf(c.volume())}
                : new long[] {Link.disksOf(vm.spec().volume()), Link.disksOf(c.volume())};
        double bytes = vm.spec().diskBytes();
        long flow = turn.startFlow(bytes, Double.MAX_VALUE, new Timer.VmWritten(c.vm(), turn.now()), disks);
        turn.emit(new VmExportStarted(c.vm(), c.volume(), bytes, flow));
    }

    static void written(Timer.VmWritten timer, Turn<FabricState, Event, Timer> turn) {
        VmExport export = turn.state().maintenance().export(timer.vm()).orElseThrow();
        turn.emit(new VmExported(export.vm(), export.volume()));
    }

    static boolean isStale(FabricState state, Timer.VmWritten timer) {
        return state.maintenance()
                .export(timer.vm())
                .filter(export -> !export.done() && export.startedAt().equals(timer.startedAt()))
                .isEmpty();
    }

    static void read(ImportVm c, Turn<FabricState, Event, Timer> turn) {
        List<Refusal> refusals = ExportPreconditions.imported(turn.state(), c.vm(), c.host());
        if (refusals.isEmpty()) {
            VmExport export = turn.state().maintenance().export(c.vm()).orElseThrow();
            turn.emit(new VmImported(c.vm(), turn.state().vm(c.vm()).owner(), c.host(), export.volume()));
        } else {
            refuse(turn, c.vm(), refusals);
        }
    }

    /// Whatever happened: a copy whose ground is gone is thrown away.
    static void react(Turn<FabricState, Event, Timer> turn) {
        for (VmExport export : turn.state().maintenance().exports()) {
            if (!export.done()) {
                ExportPreconditions.broken(
                                turn.state(),
                                turn.state().vm(export.vm()),
                                turn.state().volume(export.volume()))
                        .ifPresent(reason -> {
                            turn.stopFlow(export.flow());
                            turn.emit(new VmExportFailed(export.vm(), export.volume(), reason));
                        });
            }
        }
    }
}
