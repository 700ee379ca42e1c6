package io.faultline.simulation;

import static io.faultline.simulation.SwarmCommands.pick;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.kernel.Table;
import io.faultline.testing.Sizes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some lives begin with hosts that stand alone beside the cluster, each with a disk of its own; VMs move between all
/// of
/// them, and an administrator goes about and changes accounts.
final class MoveSwarm {
    private static final String ALONE = "OLD";

    private MoveSwarm() {}

    static FabricState begun(FabricState state, Dice dice) {
        if (dice.roll("standalone", "", 0) >= 0.35) {
            return state;
        }
        Host like = state.hosts().getFirst();
        List<Host> hosts = new ArrayList<>(state.hosts());
        List<Volume> volumes = new ArrayList<>(state.volumes());
        List<Vm> vms = new ArrayList<>(state.vms());
        VolumeId share = new VolumeId("SHARE", volumes.size());
        volumes.add(new Volume(share, "FS1", null, null, Sizes.gib(4_096), 1e9));
        int count = 2;
        for (int i = 0; i < count; i++) {
            HostId id = new HostId(ALONE + (i + 1), hosts.size());
            Host host = Host.running(
                    id,
                    like.site(),
                    like.cpu(),
                    like.memoryBytes(),
                    like.nics(),
                    like.bootTime(),
                    like.windows(),
                    null);
            MigrationAuthentication logon = dice.roll("logon", "", i) < 0.5
                    ? MigrationAuthentication.KERBEROS
                    : MigrationAuthentication.CREDSSP;
            hosts.add(host.withSoftware(host.software()
                    .withHyperV(HyperV.USUAL.withMigration(
                            new HostMigration(true, logon, MigrationPerformance.COMPRESSION, 2, 2, true, List.of())))));
            VolumeId own = new VolumeId(id + " disk", volumes.size());
            volumes.add(new Volume(own, id.name(), null, id, Sizes.gib(400), 1e9));
            for (int j = 0; j < 2; j++) {
                VmSpec spec = new VmSpec(
                        null,
                        Sizes.gib(2),
                        Sizes.gib(1),
                        dice.roll("dirty", "alone", j) * 300e6,
                        WritePattern.RANDOM,
                        Duration.ofSeconds(45),
                        j == 0 ? own : share,
                        Sizes.gib(60),
                        VmSpec.MEDIUM,
                        List.of(),
                        List.of());
                VmId vm = new VmId("APP%d%d".formatted(i, j), vms.size());
                vms.add(dice.roll("off", "", i * 2 + j) < 0.2 ? Vm.off(vm, spec, id) : Vm.running(vm, spec, id));
            }
        }
        FabricState made = new FabricState(
                state.sites(),
                state.clusters(),
                state.networks(),
                Table.of(hosts),
                Table.of(volumes),
                Table.of(vms),
                state.migrations(),
                state.nextMigration(),
                state.policy());
        return made.withDirectory(delegated(made));
    }

    /// All accounts may speak for the administrator to all hosts.
    private static Directory delegated(FabricState state) {
        Directory directory = Directory.NONE;
        for (Host host : state.hosts()) {
            List<String> services = state.hosts().stream()
                    .filter(other -> other != host)
                    .flatMap(other -> services(other.id()).stream())
                    .toList();
            directory = directory.with(ComputerAccount.with(host.id(), new Delegation(services, true), null));
        }
        return directory;
    }

    private static List<String> services(HostId host) {
        return List.of(Delegation.CIFS + "/" + host, Delegation.MIGRATION + "/" + host);
    }

    static boolean concerns(FabricState state) {
        return state.hosts().getLast().id().name().startsWith(ALONE);
    }

    static Command next(FabricState state, Dice dice, int act, HostId host, VmId vm) {
        List<Vm> free = state.vms().stream().filter(v -> !v.isClustered()).toList();
        Vm one = free.isEmpty() ? state.vm(vm) : pick(free, dice, "free", act);
        boolean coin = dice.roll("half", "", act) < 0.5;
        Vm off = free.stream()
                .filter(v -> v.state() == VmState.OFF)
                .findFirst()
                .filter(v -> dice.roll("off", "", act) < 0.8)
                .orElse(one);
        boolean ready = state.maintenance().exports().stream()
                .anyMatch(e -> e.done() && state.vm(e.vm()).state() == VmState.OFF);
        if (ready && dice.roll("ready", "", act) < 0.6) {
            return imported(state, dice, act, off, host);
        }
        return switch (dice.roll("move", "", act, 26)) {
            case 0, 1, 2, 3, 4, 5, 6 ->
                new OperatorCommand.MoveVm(one.id(), host, storage(state, dice, act, one, host));
            case 7 -> new OperatorCommand.MoveVm(vm, host, null, coin ? one.owner() : null);
            case 8, 9 -> new DirectoryCommand.SignIn(one.owner());
            case 10 -> new DirectoryCommand.EnterSession(one.owner(), coin);
            case 11, 25 ->
                coin && state.directory().session().desk() == null
                                || state.directory().session().remote() != null
                        ? new DirectoryCommand.LeaveSession()
                        : new DirectoryCommand.SignOut();
            case 12, 13 ->
                new DirectoryCommand.SetDelegation(
                        one.owner(),
                        pick(List.of(DirectoryCommand.Change.values()), dice, "change", act),
                        services(host));
            case 15 -> new DirectoryCommand.SetLogonRight(host, dice.roll("right", "", act) < 0.7);
            case 14 -> new DirectoryCommand.SetProtocolTransition(host, dice.roll("any", "", act) < 0.7);
            case 16 -> new DirectoryCommand.PurgeTickets(coin ? host : null);
            case 17 -> new DirectoryCommand.SetCredentialGuard(host, coin);
            case 18 ->
                new HardwareCommand.SetVmHost(
                        host,
                        pick(List.of(MigrationAuthentication.values()), dice, "logon", act),
                        null,
                        1 + dice.roll("most", "", act, 3),
                        null,
                        null);
            case 19 -> new HardwareCommand.EnableMigration(host, dice.roll("enabled", "", act) < 0.8);
            case 20 ->
                new OperatorCommand.ExportVm(
                        off.id(), pick(state.volumes().stream().map(Volume::id).toList(), dice, "export", act));
            case 21, 22 ->
                new OperatorCommand.ExportVm(
                        off.id(),
                        state.volumes().stream()
                                .filter(v -> v.isOnSharedStorage() && v.cluster() == null)
                                .findFirst()
                                .orElse(state.volumes().getFirst())
                                .id());
            case 23 -> imported(state, dice, act, off, host);
            default -> new OperatorCommand.CancelMigration(one.id());
        };
    }

    /// Mostly what can be: a whole export of a VM that is off, on a host that reaches it.
    private static Command imported(FabricState state, Dice dice, int act, Vm otherwise, HostId host) {
        List<VmExport> ready = state.maintenance().exports().stream()
                .filter(VmExport::done)
                .filter(e -> state.vm(e.vm()).state() == VmState.OFF)
                .toList();
        if (ready.isEmpty()) {
            return new OperatorCommand.ImportVm(otherwise.id(), host);
        }
        VmExport export = pick(ready, dice, "import", act);
        List<HostId> there = state.hosts().stream()
                .map(Host::id)
                .filter(h -> StorageMovePreconditions.reaches(state, h, state.volume(export.volume())))
                .toList();
        return new OperatorCommand.ImportVm(export.vm(), there.isEmpty() ? host : pick(there, dice, "there", act));
    }

    /// Mostly where the destination reaches it.
    private static @Nullable VolumeId storage(FabricState state, Dice dice, int act, Vm vm, HostId to) {
        double roll = dice.roll("disks", "", act);
        Volume now = state.volume(vm.spec().volume());
        if (roll < (StorageMovePreconditions.reaches(state, to, now) ? 0.5 : 0.1)) {
            return null;
        }
        List<VolumeId> there = state.volumes().stream()
                .filter(v -> v != now && (roll > 0.95 || StorageMovePreconditions.reaches(state, to, v)))
                .map(Volume::id)
                .toList();
        return there.isEmpty() ? null : pick(there, dice, "there", act);
    }
}
