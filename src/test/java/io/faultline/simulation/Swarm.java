package io.faultline.simulation;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.testing.Disks;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.VmPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One random life of a cluster: first safety (anything may break), then liveness (all is repaired, and must heal).
final class Swarm {
    static final int ACTS = 60;

    private Swarm() {}

    static void run(long seed, Coverage coverage) {
        Simulation<FabricState, Command, Event, Timer> simulation =
                FabricSimulation.start(fabric(new Dice(seed)), seed);
        try {
            live(simulation, seed, coverage);
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("Repeat with -Dseed=" + seed + "\n" + tail(simulation), broken);
        }
    }

    static void live(Simulation<FabricState, Command, Event, Timer> simulation, long seed, Coverage coverage) {
        Dice dice = new Dice(seed);
        for (int act = 0; act < ACTS; act++) {
            Command command = SwarmCommands.next(simulation.state(), dice, act);
            long before = simulation.history().count();
            simulation.submit(command);
            coverage.count(command, simulation.history().since(before));
            double pause = StrictMath.pow(dice.roll("pause", "", act), 4) * 600;
            simulation.advanceTo(simulation.now().plusMicros(SimTime.micros(pause)));
            coverage.see(simulation.history().since(before), simulation.state());
            if (act % 10 == 0) {
                simulation.checkWhole();
            }
        }
        heal(simulation, coverage);
    }

    private static void heal(Simulation<FabricState, Command, Event, Timer> simulation, Coverage coverage) {
        long before = simulation.history().count();
        clearLines(simulation); // nodes that come and go for two days would only repeat themselves
        simulation.settle(simulation.now().plus(Duration.ofHours(48)));
        Healing.checkSettled(simulation.state());
        Healing.checkFrozen(simulation.state());
        for (Host host : simulation.state().hosts()) {
            switch (simulation.state().host(host.id()).power()) {
                case NO_POWER, HUNG, CRASHED -> simulation.submit(new Incident.RepairHost(host.id()));
                case OFF -> simulation.submit(new OperatorCommand.StartHost(host.id()));
                case RUNNING, STARTING, SHUTTING_DOWN -> {}
            }
        }
        rewire(simulation);
        StorageCommands.repairs(simulation.state()).forEach(simulation::submit);
        HardwareSwarm.repairs(simulation.state()).forEach(simulation::submit);
        for (Cluster cluster : simulation.state().clusters()) {
            if (Partition.isCut(simulation.state(), cluster)) {
                simulation.submit(new Incident.RepairNetwork(cluster.id()));
            }
            if (cluster.quorum().witness() != null && !cluster.quorum().hasWitness()) {
                simulation.submit(new Incident.RepairWitness(cluster.id()));
            }
        }
        simulation.settle(simulation.now().plus(Duration.ofHours(4)));
        for (Host host : simulation.state().hosts()) {
            boolean out = simulation.state().isNode(host.id())
                    && (simulation.state().node(host.id()).state() == NodeState.DOWN
                            || simulation.state().node(host.id()).state() == NodeState.QUARANTINED);
            if (out) {
                simulation.submit(new OperatorCommand.StartNode(host.id(), StartKind.CLEAR_QUARANTINE));
            }
        }
        simulation.settle(simulation.now().plus(Duration.ofHours(4)));
        // Nodes that may only join wait for ever: an administrator forces one of them.
        for (Cluster cluster : simulation.state().clusters()) {
            if (!cluster.up()) {
                simulation.submit(new OperatorCommand.StartNode(cluster.nodes().getFirst(), StartKind.FORCE_QUORUM));
                simulation.settle(simulation.now().plus(Duration.ofHours(4)));
            }
        }
        for (Host host : simulation.state().hosts()) {
            if (simulation.state().isNode(host.id())
                    && simulation.state().node(host.id()).paused()) {
                simulation.submit(new OperatorCommand.ResumeNode(host.id(), Failback.NO_FAILBACK));
            }
        }
        simulation.settle(simulation.now().plus(Duration.ofHours(4)));
        coverage.see(simulation.history().since(before), simulation.state());
        simulation.checkWhole();
        Healing.check(simulation);
    }

    private static void clearLines(Simulation<FabricState, Command, Event, Timer> simulation) {
        for (Network network : simulation.state().networks()) {
            if (!network.line().equals(Line.CLEAR)) {
                simulation.submit(new Incident.ChangeLine(network.id(), 0, 0));
            }
        }
    }

    private static void rewire(Simulation<FabricState, Command, Event, Timer> simulation) {
        for (Network network : simulation.state().networks()) {
            if (!network.up()) {
                simulation.submit(new Incident.RestoreNetwork(network.id()));
            }
            for (Host host : simulation.state().hosts()) {
                if (!host.nicOn(network.id()).orElseThrow().isWhole()) {
                    simulation.submit(new Incident.RestorePort(host.id(), network.id()));
                }
            }
        }
        for (Cluster cluster : simulation.state().clusters()) {
            if (cluster.quorum().witness() != null) {
                simulation.submit(new Incident.CutWitness(cluster.id(), List.of()));
            }
        }
    }

    static FabricState fabric(Dice dice) {
        int nodes = 2 + dice.roll("nodes", "", 0, 4);
        int count = 1 + dice.roll("vms", "", 0, 8);
        List<VmPlan> vms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String host = "HV%02d".formatted(1 + i % nodes);
            VmPlan plan = VmPlan.vm("VM%02d".formatted(i + 1))
                    .on(host)
                    .memory(Sizes.gib(2 + dice.roll("memory", "", i, 7)))
                    .writing(Sizes.gib(1), dice.roll("dirty", "", i) * 600e6)
                    .priority(1_000 * dice.roll("priority", "", i, 4));
            vms.add(dice.roll("owners", "", i) < 0.1 ? plan.possibleOwners(host) : plan);
        }
        WindowsVersion version = WindowsVersion.values()[dice.roll("version", "", 0, 6)];
        long memory = Sizes.gib(dice.roll("tight", "", 0) < 0.5 ? 34 : 64);
        FabricState plain = newer(
                RoleSwarm.begun(Fabrics.cluster(nodes, version, memory, vms.toArray(VmPlan[]::new)), dice),
                version,
                dice);
        FabricState mixed = HardwareSwarm.begun(plain, dice);
        FabricState stored = storage(dice.roll("slow", "", 0) < 0.1 ? slow(mixed) : mixed, dice);
        FabricState made = MoveSwarm.begun(stored, dice);
        return dice.roll("policy", "", 0) < 0.15 ? made.withPolicy(MigrationPolicy.QEMU.withPassLimit(30)) : made;
    }

    /// Heartbeats stay away for four minutes before anybody is missed.
    private static FabricState slow(FabricState state) {
        Cluster cluster = state.clusters().getFirst();
        return state.withCluster(cluster.withSettings(cluster.settings()
                .with(ClusterProperty.SAME_SUBNET_DELAY, 2_000)
                .with(ClusterProperty.SAME_SUBNET_THRESHOLD, 120)));
    }

    /// NTFS on a SAN mostly; ReFS, several volumes, one wire for all, or the world without CSV.
    private static FabricState storage(FabricState plain, Dice dice) {
        double roll = dice.roll("storage", "", 0);
        if (roll < 0.15) {
            return Disks.withoutCsv(together(plain));
        }
        FabricState wired = dice.roll("wire", "", 0) < 0.2 ? Disks.oneWire(plain) : plain;
        return roll < 0.3 ? Disks.refs(wired) : roll < 0.6 ? Disks.volumes(wired, 3) : wired;
    }

    /// All on the first node, as far as they fit; the others are off.
    private static FabricState together(FabricState state) {
        HostId first = state.hosts().getFirst().id();
        FabricState next = state;
        for (Vm vm : state.vms()) {
            VmSpec spec = vm.spec();
            boolean fits =
                    next.memoryFree(first) >= spec.memoryBytes() || vm.owner().equals(first);
            VmSpec anywhere = new VmSpec(
                    spec.cluster(),
                    spec.memoryBytes(),
                    spec.workingSetBytes(),
                    spec.dirtyBytesPerSecond(),
                    spec.writes(),
                    spec.boot(),
                    spec.volume(),
                    spec.diskBytes(),
                    spec.priority(),
                    List.of(),
                    List.of());
            next = next.withVm(fits ? vm.on(first).withSpec(anywhere) : Vm.off(vm.id(), anywhere, first));
        }
        return next;
    }

    /// In the middle of a rolling upgrade, or at its end.
    private static FabricState newer(FabricState state, WindowsVersion level, Dice dice) {
        double roll = dice.roll("newer", "", 0);
        if (roll > 0.4 || level == WindowsVersion.WS2012 || level == WindowsVersion.WS2025) {
            return state;
        }
        WindowsVersion next = WindowsVersion.values()[level.ordinal() + 1];
        FabricState mixed = state;
        for (Host host : state.hosts()) {
            if (roll < 0.25 || dice.roll("newer", host.id().name(), 1) < 0.5) {
                mixed = mixed.withHost(host.withSoftware(Software.of(next)));
            }
        }
        return mixed;
    }

    private static String tail(Simulation<FabricState, Command, Event, Timer> simulation) {
        StringBuilder text = new StringBuilder();
        for (Recorded<Event> r : simulation.history().since(simulation.history().count() - 60)) {
            text.append(r.at())
                    .append(' ')
                    .append(r.seq())
                    .append('<')
                    .append(r.cause())
                    .append(' ')
                    .append(r.event())
                    .append('\n');
        }
        return text.toString();
    }
}
