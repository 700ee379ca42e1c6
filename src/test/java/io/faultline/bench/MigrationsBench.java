package io.faultline.bench;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Vm;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.simulation.FabricSimulation;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.VmPlan;
import java.util.stream.IntStream;

/// A thousand VMs are told at once to move over 64 nodes; as many as allowed go, the others wait in line. The goal is
/// two seconds for all of it, the first time in a process.
final class MigrationsBench {
    private static final int NODES = 64;
    private static final int MOVES = 1_000;

    private MigrationsBench() {}

    static void run() {
        Table table = new Table("round", "migrations", "left", "events", "simulated s", "s");
        double cold = 0;
        for (int round = 1; round <= 3; round++) {
            FabricState state = fabric();
            long start = System.nanoTime();
            var simulation = FabricSimulation.start(state, 1);
            for (Vm vm : state.vms()) {
                int from = vm.owner().index();
                HostId to = state.hosts()
                        .get((from + 1 + vm.id().index() % 7) % NODES)
                        .id();
                simulation.submit(new OperatorCommand.MoveVirtualMachineRole(vm.id(), to, MigrationType.LIVE));
            }
            simulation.settle(SimTime.ofSeconds(86_400));
            double seconds = (System.nanoTime() - start) / 1e9;
            cold = round == 1 ? seconds : cold;
            table.row(
                    round,
                    simulation.state().nextMigration() - 1,
                    simulation.state().migrations().size(),
                    simulation.history().count(),
                    simulation.now().seconds(),
                    seconds);
        }
        table.print();
        Goal.atMost("seconds for 1,000 queued migrations over 64 nodes, cold", cold, 2);
    }

    private static FabricState fabric() {
        VmPlan[] vms = IntStream.range(0, MOVES)
                .mapToObj(i -> VmPlan.vm("VM%04d".formatted(i + 1))
                        .on("HV%02d".formatted(1 + i % NODES))
                        .memory(Sizes.gib(4))
                        .writing(Sizes.gib(1) / 2, 100e6))
                .toArray(VmPlan[]::new);
        return Fabrics.cluster(NODES, WindowsVersion.WS2022, Sizes.gib(256), vms);
    }
}
