package io.faultline.ui.lab;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.OperatorCommand.CancelMigration;
import io.faultline.fabric.OperatorCommand.ResumeVm;
import io.faultline.fabric.OperatorCommand.StartVm;
import io.faultline.fabric.OperatorCommand.StopVm;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.StorageMovePreconditions;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VmState;
import io.faultline.fabric.Volume;
import io.faultline.ui.lab.Action.Move;
import io.faultline.ui.lab.Action.Plain;
import io.faultline.ui.lab.Action.Risky;
import io.faultline.ui.lab.Action.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done to a VM.
final class VmActions {
    private VmActions() {}

    static List<List<Action>> of(FabricState state, Vm vm) {
        return List.of(moving(state, vm), power(state, vm), role(vm), processor(state, vm), incidents(state, vm));
    }

    private static List<Action> incidents(FabricState state, Vm vm) {
        if (!vm.isRunning()) {
            return List.of();
        }
        String silent = vm.heartbeatOk() && vm.wanted() ? "" : "its guest is not up";
        List<Action> found = new ArrayList<>(
                List.of(new Risky("Crash its guest", new Incident.CrashGuest(vm.id()), silent, crash(vm))));
        if (vm.isClustered()) {
            String unless = vm.role() == RoleState.ONLINE ? lost(state, vm) : "its role is " + vm.role();
            found.add(new Risky("Let its resource fail", new RoleCommand.FailResource(vm.id()), unless, fail(vm)));
        }
        return found;
    }

    private static Warning crash(Vm vm) {
        return new Warning(
                "Crash the guest of " + vm.id() + "?",
                "It stops with a blue screen. The VM runs on until somebody misses its heartbeat.",
                "Crash " + vm.id(),
                "Leave it alone");
    }

    private static Warning fail(Vm vm) {
        return new Warning(
                "Let the resource of " + vm.id() + " fail?",
                "The VM is cut off, and the cluster does what its policy says: restart it here, or fail it over.",
                "Let " + vm.id() + " fail",
                "Leave it alone");
    }

    private static List<Action> role(Vm vm) {
        if (!vm.isClustered()) {
            return List.of();
        }
        int now = vm.spec().priority();
        return List.of(new Action.Choose(
                "Priority…",
                "(Get-ClusterGroup " + vm.id() + ").Priority = …",
                "Priority of " + vm.id(),
                List.of(
                        priority(vm, VmSpec.HIGH, now, "Starts first after a failover, and is moved live by a drain."),
                        priority(
                                vm, VmSpec.MEDIUM, now, "What a role has unless it is told otherwise; moved live too."),
                        priority(vm, VmSpec.LOW, now, "Starts last; a drain saves it, moves it and resumes it."),
                        priority(
                                vm, VmSpec.NO_AUTO_START, now, "Stays off after a failover until somebody starts it.")),
                ""));
    }

    private static List<Action> processor(FabricState state, Vm vm) {
        String unless = vm.state() == VmState.OFF ? lost(state, vm) : "it has to be off";
        List<Action.Value> values = new ArrayList<>(List.of(
                mode(vm, false, CompatibilityMode.MINIMUM, "Off", "Its guest sees all that its host has."),
                mode(
                        vm,
                        true,
                        CompatibilityMode.MINIMUM,
                        "MinimumFeatureSet",
                        "Its guest sees one fixed set: no AES, no AVX. It moves between all hosts of one maker.")));
        if (state.host(vm.owner()).windows().hasCommonFeatureSet()) {
            values.add(mode(
                    vm,
                    true,
                    CompatibilityMode.COMMON,
                    "CommonClusterFeatureSet",
                    "Its guest sees what all nodes of one maker have in its cluster. It moves between these."));
        }
        return List.of(
                new Action.Processors(vm.id()),
                new Action.Choose(
                        "Processor compatibility…",
                        "Set-VMProcessor -VMName " + vm.id() + " -CompatibilityForMigrationEnabled …",
                        "Processor compatibility of " + vm.id(),
                        values,
                        unless));
    }

    private static Action.Value mode(Vm vm, boolean on, CompatibilityMode mode, String words, String says) {
        VmHardware now = vm.spec().hardware();
        return new Action.Value(
                words,
                says,
                new HardwareCommand.SetProcessor(vm.id(), on, on && now.mode() != mode ? mode : null),
                now.compatible() == on && (!on || now.mode() == mode));
    }

    private static Action.Value priority(Vm vm, int priority, int now, String says) {
        return new Action.Value(
                priority + ": " + Facts.priority(priority),
                says,
                new OperatorCommand.SetRolePriority(vm.id(), priority),
                priority == now);
    }

    private static List<Action> moving(FabricState state, Vm vm) {
        Optional<Migration> move = state.migrationOf(vm.id());
        if (move.isPresent()) {
            boolean live = move.get().type() != MigrationType.QUICK;
            return live ? List.of(new Plain("Cancel migration", new CancelMigration(vm.id()), "")) : List.of();
        }
        if (!vm.isClustered()) {
            return alone(state, vm);
        }
        String unless = lost(state, vm);
        List<Action> found = new ArrayList<>();
        if (vm.isRunning()) {
            found.add(new Move("Live migrate…", vm.id(), MigrationType.LIVE, unless));
            found.add(new Move("Quick migrate…", vm.id(), MigrationType.QUICK, unless));
        } else if (!vm.isStalled()) {
            found.add(new Move("Move role…", vm.id(), MigrationType.SHUTDOWN, ""));
        }
        disks(state, vm).ifPresent(found::add);
        return found;
    }

    /// What is no role goes to any host.
    private static List<Action> alone(FabricState state, Vm vm) {
        String unless = state.hosts().size() < 2 ? "there is no other host" : lost(state, vm);
        List<Action> found = new ArrayList<>(List.of(new Action.MoveHost("Move to another host…", vm.id(), unless)));
        disks(state, vm).ifPresent(found::add);
        return found;
    }

    /// To another volume, if there is one; what stands against it is told beside it.
    private static Optional<Action> disks(FabricState state, Vm vm) {
        List<Action.Value> places = new ArrayList<>();
        String why = "";
        for (Volume volume : state.volumes()) {
            if (volume.id().equals(vm.spec().volume())) {
                continue;
            }
            List<Refusal> refusals = StorageMovePreconditions.refusals(state, vm.id(), volume.id());
            why = refusals.isEmpty() ? why : refusals.getFirst().text();
            if (refusals.isEmpty()) {
                places.add(new Action.Value(
                        volume.id().name(),
                        Amounts.memory(StorageMovePreconditions.free(state, volume)) + " free, the copy takes "
                                + Amounts.memory(vm.spec().diskBytes()) + ".",
                        new OperatorCommand.MoveVmStorage(vm.id(), volume.id()),
                        false));
            }
        }
        if (state.volumes().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Action.Choose(
                "Move its disks…",
                "Move-VMStorage -VMName " + vm.id() + " -DestinationStoragePath …",
                "Move the disks of " + vm.id(),
                places,
                places.isEmpty() ? "no other volume can take them" + (why.isEmpty() ? "" : ": " + bare(why)) : ""));
    }

    /// Without its full stop, as the end of a sentence that sets one itself.
    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static List<Action> power(FabricState state, Vm vm) {
        String unless = lost(state, vm);
        if (vm.isStalled()) {
            return List.of(
                    new Plain("Resume", new ResumeVm(vm.id()), unless),
                    new Risky("Turn off", new StopVm(vm.id(), StopKind.TURN_OFF), unless, turnOff(vm)));
        }
        if (!vm.isRunning()) {
            String words = vm.state() == VmState.SAVED ? "Start from its saved state" : "Start";
            Plain begin = new Plain(words, new StartVm(vm.id()), start(state, vm));
            return vm.state() == VmState.SAVED
                    ? List.of(
                            begin,
                            new Risky(
                                    "Remove its saved state",
                                    new HardwareCommand.DropSavedState(vm.id()),
                                    unless,
                                    drop(vm)))
                    : List.of(begin);
        }
        String still = state.migrationOf(vm.id()).isPresent() ? "it is being moved" : unless;
        String asked = still.isEmpty() && !vm.heartbeatOk() ? "its guest does not answer yet" : still;
        return List.of(
                new Risky("Shut down", new StopVm(vm.id(), StopKind.SHUTDOWN), asked, shutDown(vm)),
                new Risky("Turn off", new StopVm(vm.id(), StopKind.TURN_OFF), unless, turnOff(vm)),
                new Plain("Save", new StopVm(vm.id(), StopKind.SAVE), still));
    }

    /// A role that nobody is sure of is left alone; one that is known to be down starts on another node.
    private static String start(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        if (cluster == null) {
            return lost(state, vm);
        }
        if (!state.cluster(cluster).up()) {
            return "the cluster has no quorum";
        }
        boolean known = vm.role() == RoleState.OFFLINE || vm.role() == RoleState.FAILED;
        return known ? "" : lost(state, vm);
    }

    private static String lost(FabricState state, Vm vm) {
        return state.host(vm.owner()).isRunning() ? "" : vm.owner() + " does not answer";
    }

    private static Warning shutDown(Vm vm) {
        return new Warning(
                "Shut down " + vm.id() + "?",
                "Its guest is asked to end. Nobody reaches its service until it is started again.",
                "Shut down " + vm.id(),
                "Keep it running");
    }

    private static Warning drop(Vm vm) {
        return new Warning(
                "Remove the saved state of " + vm.id() + "?",
                "What was in its memory is lost, as if its power had gone. It starts cold then.",
                "Remove the saved state",
                "Keep it");
    }

    private static Warning turnOff(Vm vm) {
        return new Warning(
                "Turn off " + vm.id() + "?",
                "It is cut off without asking the guest, as if its power went. What it had not written is lost.",
                "Turn off " + vm.id(),
                "Keep it running");
    }
}
