package io.faultline.simulation;

import io.faultline.fabric.Command;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Dice;
import java.util.ArrayList;
import java.util.List;

/// Random faults of storage, and what an operator may do about them.
final class StorageCommands {
    private StorageCommands() {}

    static Command next(FabricState state, Dice dice, int act, HostId host, VmId vm) {
        Volume volume =
                state.volumes().get(dice.roll("volume", "", act, state.volumes().size()));
        boolean coin = dice.roll("side", "", act) < 0.5;
        if (coin && !waiting(state).isEmpty()) {
            return new OperatorCommand.ResumeVm(waiting(state).getFirst().id());
        }
        return switch (dice.roll("storage", "", act, 10)) {
            case 0, 1, 2 -> new Incident.LoseStoragePath(host, coin ? null : volume.id());
            case 3 -> new Incident.LoseVolume(volume.id());
            case 4 -> new Incident.FillVolume(volume.id());
            case 5 -> new OperatorCommand.RedirectCsv(volume.id(), coin);
            case 6 ->
                new OperatorCommand.ResumeVm(
                        waiting(state).stream().map(Vm::id).findFirst().orElse(vm));
            case 7, 8 -> new OperatorCommand.MoveVmStorage(vm, volume.id());
            default ->
                new OperatorCommand.SetCriticalError(
                        vm,
                        coin ? CriticalErrorAction.NONE : CriticalErrorAction.PAUSE,
                        coin ? null : dice.roll("minutes", "", act, 40));
        };
    }

    /// For a person who continues them.
    private static List<Vm> waiting(FabricState state) {
        return state.vms().stream()
                .filter(vm -> vm.isStalled()
                        && !state.volume(vm.spec().volume()).trouble().full())
                .toList();
    }

    /// Something that is wrong, mended; now and then something that is not.
    static Command repair(FabricState state, Dice dice, int act, HostId host) {
        List<Command> found = new ArrayList<>(repairs(state));
        List<Vm> waiting = waiting(state);
        if (!waiting.isEmpty() && dice.roll("resume", "", act) < 0.95) {
            return new OperatorCommand.ResumeVm(waiting.getFirst().id());
        }
        Volume volume =
                state.volumes().get(dice.roll("volume", "", act, state.volumes().size()));
        if (found.isEmpty() || dice.roll("vain", "", act) < 0.2) {
            found.clear();
            found.add(new Incident.RepairStoragePath(host, volume.id()));
            found.add(new Incident.RepairVolume(volume.id()));
            found.add(new Incident.FreeVolume(volume.id()));
        }
        return found.get(dice.roll("mend", "", act, found.size()));
    }

    /// Everything that is wrong with storage, put right.
    static List<Command> repairs(FabricState state) {
        List<Command> found = new ArrayList<>();
        for (Volume volume : state.volumes()) {
            volume.trouble().cutOff().forEach(node -> found.add(new Incident.RepairStoragePath(node, volume.id())));
            if (volume.trouble().lost()) {
                found.add(new Incident.RepairVolume(volume.id()));
            }
            if (volume.trouble().full()) {
                found.add(new Incident.FreeVolume(volume.id()));
            }
        }
        return found;
    }
}
