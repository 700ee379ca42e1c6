package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.VmId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The line of a command means the command, whatever the things are called.
class RoundTripTest {

    /// A fabric and a command to it.
    record Case(FabricState fabric, Command command) {}

    @Property(tries = 1_000)
    void aPrintedCommandReadsBackAsItself(@ForAll("cases") Case c) {
        String line = Shell.print(c.command());
        assertThat(Shell.interpret(c.fabric(), Bench.NOW, line))
                .as(line)
                .isEqualTo(new Reply.Commands(List.of(c.command()), List.of(line)));
    }

    @Property(tries = 100)
    void everyCommandHasALineOfItsOwn(@ForAll("cases") Case c) {
        List<String> lines = commands(c.fabric(), 7, 1.5e6).map(Shell::print).toList();
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("abcXYZ019 -_.'\"`$#*?[]{}()|,;=&<>@/\\\u2018\u2019\u201C\u201D\u2013äß語")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(s -> !s.isBlank());
        Arbitrary<FabricState> fabrics = name.list().ofSize(7).uniqueElements().map(n ->
                Bench.with(n.subList(0, 3), n.subList(3, 6), n.get(6)));
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1L << 45), Arbitraries.longs().between(0, 64).map(n -> n << 30));
        Arbitrary<Double> rates = Arbitraries.oneOf(Arbitraries.doubles().between(0, 1e10), amounts.map(Long::doubleValue));
        return fabrics.flatMap(f -> amounts.flatMap(a -> rates.flatMap(
                r -> Arbitraries.of(commands(f, a, r).toList()).map(c -> new Case(f, c)))));
    }

    private static Stream<Command> commands(FabricState fabric, long amount, double rate) {
        HostId host = fabric.hosts().get(0).id();
        HostId other = fabric.hosts().get(2).id();
        VmId vm = fabric.vms().get(1).id();
        List<Command> all = new ArrayList<>(List.of(
                new OperatorCommand.MoveVirtualMachineRole(vm, null, MigrationType.LIVE),
                new OperatorCommand.CancelMigration(vm), new OperatorCommand.StartVm(vm),
                new OperatorCommand.StartNode(host), new OperatorCommand.StopNode(host),
                new OperatorCommand.RestartHost(host), new OperatorCommand.StopHost(host),
                new OperatorCommand.StartHost(host), new OperatorCommand.UpdateHost(host),
                new OperatorCommand.SetNodeWeight(host, (int) (amount % 3)),
                new OperatorCommand.SetRolePriority(vm, (int) (amount % 4_000)),
                new OperatorCommand.MoveCsv(fabric.volumes().getFirst().id(), null),
                new OperatorCommand.MoveCsv(fabric.volumes().getFirst().id(), other),
                new Incident.FailHost(host), new Incident.HangHost(host), new Incident.RepairHost(host),
                new Incident.ChangeVmLoad(vm, amount, rate)));
        for (int bits = 0; bits < 8; bits++) {
            all.add(new OperatorCommand.SuspendNode(host, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0 ? other : null));
        }
        Arrays.stream(MigrationType.values())
                .forEach(t -> all.add(new OperatorCommand.MoveVirtualMachineRole(vm, other, t)));
        Arrays.stream(StopKind.values()).forEach(k -> all.add(new OperatorCommand.StopVm(vm, k)));
        Arrays.stream(Failback.values()).forEach(k -> all.add(new OperatorCommand.ResumeNode(host, k)));
        Arrays.stream(ClusterProperty.values())
                .forEach(p -> all.add(new OperatorCommand.SetClusterProperty(
                        fabric.clusters().getFirst().id(), p, (int) (amount % 5_000) - 1)));
        return all.stream();
    }
}
