package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.kernel.Dice;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The nets are tested too: each bug that is planted here must be found by the swarm.
class PlantedBugTest {
    private static final int SEEDS = 5_000;

    enum Bug {
        A_VM_IS_LEFT_ON_A_DEAD_HOST(event ->
                event instanceof HostEvent.HostPowerLost e ? new HostEvent.HostPowerLost(e.host(), List.of()) : event),
        A_HUNG_GUEST_ANSWERS(
                event -> event instanceof HostEvent.HostHung e ? new HostEvent.HostHung(e.host(), List.of()) : event),
        VMS_RUN_WITHOUT_QUORUM(event -> event instanceof ClusterEvent.QuorumLost e
                ? new ClusterEvent.QuorumLost(e.cluster(), e.votes(), e.needed(), List.of())
                : event),
        A_NODE_JOINS_FOR_EVER(
                event -> event instanceof ClusterEvent.NodeUp e ? new ClusterEvent.NodeJoining(e.node()) : event),
        A_DRAIN_NEVER_ENDS(event -> event instanceof ClusterEvent.NodeDrained e
                ? new ClusterEvent.NodeDrainStarted(e.node(), null)
                : event),
        A_FAILED_RESOURCE_RUNS_ON(event ->
                event instanceof RoleEvent.ResourceFailed e ? new RoleEvent.GuestCrashed(e.vm(), e.host()) : event),
        A_ROLE_STARTS_WHERE_IT_LIKES(
                event -> event instanceof VmEvent.VmStarted e && e.host().index() > 0
                        ? new VmEvent.VmStarted(e.vm(), new HostId("HV01", 0))
                        : event),
        A_CRASH_IS_NEVER_NOTICED(event -> event),
        A_SET_IS_NEVER_READY(event -> event),
        A_RUN_WORKS_ON_TWO_NODES(event -> event instanceof UpdatingEvent.NodeUpdateSucceeded e
                ? new UpdatingEvent.NodeUpdateResuming(e.cluster(), e.node())
                : event),
        AN_EVICTED_NODE_STAYS(event -> event instanceof LifecycleEvent.NodeEvicted e
                ? new LifecycleEvent.NodeEvictionBegan(e.cluster(), e.node())
                : event),
        A_RESTART_IS_WAITED_FOR_FOR_EVER(event -> event),
        A_PASS_IS_FORGOTTEN(event -> event),
        A_GUEST_IS_FORGOTTEN(event -> event),
        THE_WAIT_NEVER_ENDS(event -> event),
        A_FROZEN_VM_WAITS_FOR_EVER(event -> event),
        A_DISK_NEVER_COMES(event -> event),
        A_VM_RUNS_WITHOUT_ITS_DISKS(
                event -> event instanceof VmEvent.VmPausedCritical e ? new VmEvent.VmLoadChanged(e.vm(), 0, 0) : event),
        A_LINK_CARRIES_MORE_THAN_IT_CAN(event -> event);

        private final Function<Event, Event> twist;

        Bug(Function<Event, Event> twist) {
            this.twist = twist;
        }
    }

    /// The real model with one thing wrong.
    private static final class Wrong implements io.faultline.kernel.Model<FabricState, Command, Event, Timer> {
        private final FabricModel right = new FabricModel();
        private final Bug bug;
        private int asked;

        Wrong(Bug bug) {
            this.bug = bug;
        }

        @Override
        public FabricState evolve(FabricState state, Event event, SimTime at) {
            return right.evolve(state, bug.twist.apply(event), at);
        }

        @Override
        public void decide(Command command, Turn<FabricState, Event, Timer> turn) {
            right.decide(command, turn);
        }

        @Override
        public void due(Timer timer, Turn<FabricState, Event, Timer> turn) {
            boolean lost = switch (bug) {
                case A_PASS_IS_FORGOTTEN -> timer instanceof Timer.PassSent t && t.pass() == 2;
                case A_GUEST_IS_FORGOTTEN -> timer instanceof Timer.GuestAnswers t && t.starts() == 2;
                case A_FROZEN_VM_WAITS_FOR_EVER -> timer instanceof Timer.CriticalErrorEnds;
                case A_DISK_NEVER_COMES -> timer instanceof Timer.DiskComes;
                case A_CRASH_IS_NEVER_NOTICED -> timer instanceof Timer.CrashNoticed;
                case A_SET_IS_NEVER_READY -> timer instanceof Timer.SetsReady;
                case A_RESTART_IS_WAITED_FOR_FOR_EVER -> timer instanceof Timer.RestartTimesOut;
                case THE_WAIT_NEVER_ENDS -> timer instanceof Timer.ResiliencyEnds;
                default -> false;
            };
            if (!lost) {
                right.due(timer, turn);
            }
        }

        @Override
        public void react(Event event, Turn<FabricState, Event, Timer> turn) {
            right.react(event, turn);
        }

        @Override
        public boolean isStale(FabricState state, Timer timer) {
            return right.isStale(state, timer);
        }

        @Override
        public boolean isPeriodic(Timer timer) {
            return right.isPeriodic(timer);
        }

        @Override
        public double capacity(FabricState state, long resource) {
            boolean lies = bug == Bug.A_LINK_CARRIES_MORE_THAN_IT_CAN && asked++ % 4 == 0;
            return right.capacity(state, resource) * (lies ? 4 : 1);
        }

        @Override
        public List<? extends io.faultline.kernel.Invariant<FabricState, Event>> laws() {
            return right.laws();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSwarmFinds(Bug bug) {
        int seed = 0;
        while (seed < SEEDS && !isFound(bug, seed)) {
            seed++;
        }
        assertThat(seed).as("seeds without finding %s", bug).isLessThan(SEEDS);
    }

    private static boolean isFound(Bug bug, long seed) {
        FabricState fabric = Swarm.fabric(new Dice(seed));
        try {
            Swarm.live(Simulation.of(new Wrong(bug), fabric, seed), seed, new Coverage());
            return false;
        } catch (RuntimeException | AssertionError found) {
            return true;
        }
    }
}
