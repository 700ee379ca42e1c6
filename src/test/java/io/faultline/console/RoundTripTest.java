package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.AffinityType;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterMigration;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Command;
import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.Delegation;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationNetworkChange;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.StartupTrigger;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsFeature;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.testing.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The line of a command means the command, whatever the things are called.
class RoundTripTest {

    /// A fabric and a command to it.
    record Case(FabricState fabric, Command command) {}

    @Test
    void aPrintedCommandReadsBackAsItself() {
        for (int seed = 0; seed < 1_000; seed++) {
            Case c = drawn(new Draw(seed));
            String line = Shell.print(c.command());
            assertThat(Shell.interpret(c.fabric(), Bench.NOW, line))
                    .as("seed %d: %s", seed, line)
                    .isEqualTo(new Reply.Commands(List.of(c.command()), List.of(line)));
        }
    }

    @Test
    void everyCommandHasALineOfItsOwn() {
        for (int seed = 0; seed < 100; seed++) {
            List<String> lines = commands(drawn(new Draw(seed)).fabric(), 7, 1.5e6)
                    .map(Shell::print)
                    .toList();
            assertThat(lines).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    private static Case drawn(Draw draw) {
        Set<String> names = new TreeSet<>();
        while (names.size() < 7) {
            String name = draw.text("abcXYZ019 -_.'\"`$#*?[]{}()|,;=&<>@/\\\u2018\u2019\u201C\u201D\u2013äß語", 12);
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        List<String> n = List.copyOf(names);
        FabricState fabric = Bench.with(n.subList(0, 3), n.subList(3, 6), n.get(6));
        long amount = draw.below(2) == 0 ? (long) draw.below((double) (1L << 45)) : (long) draw.below(65) << 30;
        double rate = draw.below(2) == 0 ? draw.below(1e10) : amount;
        return new Case(fabric, draw.of(commands(fabric, amount, rate).toList()));
    }

    private static List<Command> roles(FabricState fabric, VmId vm, VmId second, List<HostId> owners, long amount) {
        ClusterId cluster = fabric.clusters().getFirst().id();
        String set = second.name();
        List<Command> all = new ArrayList<>(List.of(
                new RoleCommand.SetPreferredOwners(vm, owners),
                new RoleCommand.SetPreferredOwners(vm, List.of()),
                new RoleCommand.SetPossibleOwners(vm, owners),
                new RoleCommand.SetAntiAffinity(vm, List.of(set, "Web")),
                new RoleCommand.SetAntiAffinity(vm, List.of()),
                new RoleCommand.FailResource(vm),
                new Incident.CrashGuest(vm),
                new RoleCommand.RemoveAffinityRule(cluster, set),
                new RoleCommand.NewGroupSet(cluster, set, List.of(), List.of()),
                new RoleCommand.NewGroupSet(cluster, set, List.of(vm, second), List.of(vm.name(), "A")),
                new RoleCommand.RemoveGroupSet(cluster, set)));
        for (boolean add : new boolean[] {true, false}) {
            all.add(new RoleCommand.ChangeAffinityRule(cluster, set, add, List.of(vm, second)));
            all.add(new RoleCommand.ChangeGroupSet(cluster, set, add, vm));
            all.add(new RoleCommand.ChangeSetDependency(cluster, set, add, vm.name()));
            all.add(new RoleCommand.SetAffinityRule(cluster, set, null, add));
            all.add(new RoleCommand.SetAffinityRule(cluster, set, AffinityType.SAME_NODE, add));
            all.add(new RoleCommand.SetGroupSet(cluster, set, StartupTrigger.ONLINE, amount % 9, null, add));
            all.add(new RoleCommand.SetGroupSet(cluster, set, null, null, amount % 9, add));
        }
        for (AffinityType type : AffinityType.values()) {
            all.add(new RoleCommand.NewAffinityRule(cluster, set, type));
        }
        for (RoleProperty property : RoleProperty.values()) {
            all.add(new RoleCommand.SetRoleProperty(vm, property, amount % 5_000));
        }
        return all;
    }

    private static Stream<Command> commands(FabricState fabric, long amount, double rate) {
        HostId host = fabric.hosts().get(0).id();
        HostId other = fabric.hosts().get(2).id();
        VmId vm = fabric.vms().get(1).id();
        List<Command> all = new ArrayList<>(List.of(
                new OperatorCommand.MoveVirtualMachineRole(vm, null, MigrationType.LIVE),
                new OperatorCommand.CancelMigration(vm),
                new OperatorCommand.StartVm(vm),
                new OperatorCommand.MoveVmStorage(
                        vm, fabric.volumes().getFirst().id()),
                new OperatorCommand.SetQuorum(fabric.clusters().getFirst().id(), null),
                new Incident.FailWitness(fabric.clusters().getFirst().id()),
                new Incident.CutNetwork(fabric.clusters().getFirst().id(), List.of(List.of(host), List.of(other))),
                new Incident.RepairNetwork(fabric.clusters().getFirst().id()),
                new Incident.RepairWitness(fabric.clusters().getFirst().id()),
                new OperatorCommand.StopNode(host),
                new OperatorCommand.StopUpdatingRun(fabric.clusters().getFirst().id()),
                new OperatorCommand.CreateCluster(vm.name(), List.of(host, other), amount % 2 == 0),
                new OperatorCommand.RemoveCluster(fabric.clusters().getFirst().id()),
                new OperatorCommand.AddNode(fabric.clusters().getFirst().id(), host),
                new OperatorCommand.RemoveNode(host),
                new OperatorCommand.RaiseFunctionalLevel(
                        fabric.clusters().getFirst().id(), amount % 2 == 0),
                new OperatorCommand.AddRole(fabric.clusters().getFirst().id(), vm),
                new OperatorCommand.RemoveRole(vm, amount % 2 == 0),
                new OperatorCommand.InstallHost(host, WindowsVersion.WS2025),
                new OperatorCommand.StartUpdatingRun(
                        fabric.clusters().getFirst().id(), UpdatingOptions.USUAL),
                new OperatorCommand.StartUpdatingRun(
                        fabric.clusters().getFirst().id(),
                        new UpdatingOptions(2, 5, true, Failback.POLICY, true, List.of(other, host))),
                new Incident.SpoilUpdates(host, -1),
                new Incident.SpoilUpdates(other, 1 + (int) (amount % 64)),
                new Incident.RepairUpdates(host),
                new OperatorCommand.RestartHost(host),
                new OperatorCommand.StopHost(host),
                new OperatorCommand.StartHost(host),
                new OperatorCommand.UpdateHost(host),
                new OperatorCommand.SetNodeWeight(host, (int) (amount % 3)),
                new OperatorCommand.SetRolePriority(vm, (int) (amount % 4_000)),
                new OperatorCommand.MoveCsv(fabric.volumes().getFirst().id(), null),
                new OperatorCommand.MoveCsv(fabric.volumes().getFirst().id(), other),
                new OperatorCommand.SetPreferredSite(
                        fabric.clusters().getFirst().id(), null),
                new OperatorCommand.SetPreferredSite(
                        fabric.clusters().getFirst().id(),
                        fabric.sites().getFirst().id()),
                new OperatorCommand.SetQuorum(
                        fabric.clusters().getFirst().id(), new Witness(Witness.Kind.DISK, vm.name(), true), true),
                new Incident.FailNetwork(fabric.networks().getFirst().id()),
                new Incident.RestoreNetwork(fabric.networks().getFirst().id()),
                new Incident.FailPort(host, fabric.networks().getFirst().id(), false, false),
                new Incident.FailPort(host, null, true, false),
                new Incident.FailPort(host, null, false, true),
                new Incident.RestorePort(host, null),
                new Incident.RestorePort(host, fabric.networks().getFirst().id()),
                new Incident.ChangeLine(fabric.networks().getFirst().id(), (int) (amount % 100), 20),
                new Incident.CutWitness(fabric.clusters().getFirst().id(), List.of(host, other)),
                new Incident.CutWitness(fabric.clusters().getFirst().id(), List.of()),
                new Incident.CrashHost(host),
                new Incident.KillService(host),
                new OperatorCommand.RedirectCsv(fabric.volumes().getFirst().id(), true),
                new OperatorCommand.RedirectCsv(fabric.volumes().getFirst().id(), false),
                new HardwareCommand.SetProcessor(vm, true, null),
                new HardwareCommand.SetProcessor(vm, null, CompatibilityMode.COMMON),
                new HardwareCommand.SetProcessor(vm, false, CompatibilityMode.MINIMUM),
                new HardwareCommand.UpdateVersion(vm),
                new HardwareCommand.DropSavedState(vm),
                new HardwareCommand.SetDvd(vm, "D:\\ISO\\" + vm.name() + ".iso"),
                new HardwareCommand.SetDvd(vm, ""),
                new HardwareCommand.MakeSwitch(host, vm.name()),
                new HardwareCommand.SetMigrationPort(host, true),
                new HardwareCommand.SetMigrationPort(host, false),
                new HardwareCommand.SetVmHost(
                        host, MigrationAuthentication.KERBEROS, MigrationPerformance.SMB, 4, 3, true),
                new HardwareCommand.SetVmHost(host, null, MigrationPerformance.TCPIP, null, null, null),
                new HardwareCommand.SetVmHost(
                        host, MigrationAuthentication.CREDSSP, null, 1 + (int) (amount % 1_000), null, false),
                new HardwareCommand.InstallFeature(host, WindowsFeature.SMB_BANDWIDTH_LIMIT),
                new HardwareCommand.SetSmbLimit(host, amount + 1),
                new HardwareCommand.SetSmbLimit(host, 0),
                new HardwareCommand.SetMemory(vm, true, 4L << 30, 1L << 30, amount + (4L << 30)),
                new HardwareCommand.SetMemory(vm, false, amount + 1, null, null),
                new HardwareCommand.SetMemory(vm, null, null, 1L << 30, null),
                new HardwareCommand.EnableMigration(host, true),
                new HardwareCommand.EnableMigration(host, false),
                new DirectoryCommand.SetDelegation(
                        host,
                        DirectoryCommand.Change.ADD,
                        List.of("cifs/" + other, Delegation.MIGRATION + "/" + other)),
                new DirectoryCommand.SetDelegation(host, DirectoryCommand.Change.REMOVE, List.of("cifs/" + other)),
                new DirectoryCommand.SetDelegation(host, DirectoryCommand.Change.REPLACE, List.of()),
                new DirectoryCommand.SetDelegation(host, DirectoryCommand.Change.CLEAR, List.of()),
                new DirectoryCommand.SetProtocolTransition(host, true),
                new DirectoryCommand.SetProtocolTransition(host, false),
                new DirectoryCommand.PurgeTickets(host),
                new DirectoryCommand.PurgeTickets(null),
                new DirectoryCommand.SetCredentialGuard(host, false),
                new DirectoryCommand.EnterSession(host, true),
                new DirectoryCommand.EnterSession(host, false),
                new DirectoryCommand.SetLogonRight(host, true),
                new DirectoryCommand.SetLogonRight(host, false),
                new DirectoryCommand.LeaveSession(),
                new DirectoryCommand.SignIn(host),
                new DirectoryCommand.SignOut(),
                new OperatorCommand.MoveVm(vm, host, null),
                new OperatorCommand.ExportVm(vm, fabric.volumes().getFirst().id()),
                new OperatorCommand.ImportVm(vm, host),
                new OperatorCommand.MoveVm(vm, host, null, other),
                new OperatorCommand.MoveVm(vm, host, fabric.volumes().getFirst().id()),
                new OperatorCommand.ResumeVm(vm),
                new OperatorCommand.SetCriticalError(vm, CriticalErrorAction.NONE, null),
                new OperatorCommand.SetCriticalError(vm, null, (int) (amount % 1_440)),
                new OperatorCommand.SetCriticalError(vm, CriticalErrorAction.PAUSE, 7),
                new Incident.LoseStoragePath(host, null),
                new Incident.LoseStoragePath(host, fabric.volumes().getFirst().id()),
                new Incident.RepairStoragePath(host, null),
                new Incident.RepairStoragePath(host, fabric.volumes().getFirst().id()),
                new Incident.LoseVolume(fabric.volumes().getFirst().id()),
                new Incident.RepairVolume(fabric.volumes().getFirst().id()),
                new Incident.FillVolume(fabric.volumes().getFirst().id()),
                new Incident.FreeVolume(fabric.volumes().getFirst().id()),
                new Incident.FailHost(host),
                new Incident.HangHost(host),
                new Incident.RepairHost(host),
                new Incident.ChangeVmLoad(vm, amount, rate)));
        all.addAll(roles(fabric, vm, fabric.vms().get(0).id(), List.of(host, other), amount));
        for (int bits = 0; bits < 8; bits++) {
            all.add(new OperatorCommand.SuspendNode(
                    host, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0 ? other : null));
        }
        Arrays.stream(ClusterMigration.Which.values())
                .forEach(which -> all.addAll(List.of(
                        new HardwareCommand.SetClusterMigration(
                                fabric.clusters().getFirst().id(), which, List.of()),
                        new HardwareCommand.SetClusterMigration(
                                fabric.clusters().getFirst().id(),
                                which,
                                List.of(fabric.networks().getFirst().id())))));
        Arrays.stream(MigrationNetworkChange.values())
                .forEach(c -> all.add(new HardwareCommand.ChangeMigrationNetwork(
                        host, c, fabric.networks().getFirst().id())));
        Arrays.stream(MigrationType.values())
                .forEach(t -> all.add(new OperatorCommand.MoveVirtualMachineRole(vm, other, t)));
        Arrays.stream(StopKind.values()).forEach(k -> all.add(new OperatorCommand.StopVm(vm, k)));
        Arrays.stream(StartKind.values()).forEach(k -> all.add(new OperatorCommand.StartNode(host, k)));
        Arrays.stream(Witness.Kind.values())
                .forEach(k -> all.add(new OperatorCommand.SetQuorum(
                        fabric.clusters().getFirst().id(), new Witness(k, vm.name(), true))));
        Arrays.stream(Failback.values()).forEach(k -> all.add(new OperatorCommand.ResumeNode(host, k)));
        Arrays.stream(ClusterProperty.values())
                .forEach(p -> all.add(new OperatorCommand.SetClusterProperty(
                        fabric.clusters().getFirst().id(), p, (int) (amount % 5_000) - 1)));
        return all.stream();
    }
}
