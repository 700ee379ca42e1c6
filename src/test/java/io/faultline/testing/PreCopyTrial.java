package io.faultline.testing;

import static io.faultline.testing.VmPlan.vm;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HotPages;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.MigrationBlackoutStarted;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Nic;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Pace;
import io.faultline.fabric.Vm;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.WritePattern;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.simulation.FabricSimulation;
import java.time.Duration;
import java.util.List;

/// One measured migration, run again by the simulation.
///
/// @param seconds  as the source counts: until it has written everything
/// @param blackout seconds in which the guest stood still
/// @param rounds   copies of memory, that of a forced pause too
public record PreCopyTrial(String verdict, double seconds, double blackout, double bytes, int rounds) {
    /// What two processes on one machine pass on, where only the software limits.
    private static final double MEMORY_WIRE = 1.1e9;

    public static PreCopyTrial underQemu(MeasuredRun run) {
        return of(run, MigrationPolicy.QEMU);
    }

    /// A control: decides at the end of each pass, and knows no buffers.
    public static PreCopyTrial ofTheTextbook(MeasuredRun run) {
        MigrationPolicy q = MigrationPolicy.QEMU;
        return of(
                run, new MigrationPolicy(q.passLimit(), q.blackoutBudget(), q.setUp(), q.resume(), q.bytesPerSecond()));
    }

    /// The other control: all memory by the bandwidth.
    public static PreCopyTrial ofTheEnvelope(MeasuredRun run) {
        double bytes = run.mib("ram_mib");
        return new PreCopyTrial("converged", bytes / bandwidth(run), 0, bytes, 1);
    }

    private static double bandwidth(MeasuredRun run) {
        return run.number("bw_mbps") * 1e6;
    }

    private static PreCopyTrial of(MeasuredRun run, MigrationPolicy base) {
        MigrationPolicy policy = base.withBlackoutBudget(Duration.ofNanos((long) (run.number("downtime_ms") * 1e6)));
        if (!run.link()) {
            policy = policy.withBytesPerSecond(bandwidth(run));
        }
        if (run.number("max_passes") > 0) {
            policy = policy.withPassLimit((int) run.number("max_passes") + 1);
        }
        FabricState state = fabric(run, policy);
        var simulation = FabricSimulation.start(state, 1);
        Vm vm = state.vms().getFirst();
        simulation.submit(new OperatorCommand.MoveVirtualMachineRole(
                vm.id(), state.hosts().get(1).id(), MigrationType.LIVE));
        double cap = run.number("cap_s");
        simulation.advanceTo(SimTime.ofSeconds(cap));
        List<Recorded<Event>> events = simulation.history().since(0);
        double wire = run.link() ? bandwidth(run) : MEMORY_WIRE;
        Pace pace = policy.pace();
        return told(events, cap, pace == null ? 0 : pace.buffered() / wire);
    }

    private static PreCopyTrial told(List<Recorded<Event>> events, double cap, double onTheWay) {
        boolean forced = false;
        for (Recorded<Event> entry : events) {
            if (entry.event() instanceof MigrationBlackoutStarted e) {
                forced = e.forced();
            }
            if (entry.event() instanceof LiveMigrationCompleted done) {
                return new PreCopyTrial(
                        forced ? "forced" : "converged",
                        entry.at().seconds() - onTheWay,
                        done.blackoutMillis() / 1e3,
                        done.bytes(),
                        done.passes() + (forced ? 1 : 0));
            }
        }
        return new PreCopyTrial("nonconverging", cap, 0, 0, 0);
    }

    private static FabricState fabric(MeasuredRun run, MigrationPolicy policy) {
        FabricState state = Fabrics.cluster(
                2,
                WindowsVersion.WS2022,
                Sizes.gib(64),
                vm("GUEST")
                        .on("HV01")
                        .memory(run.mib("ram_mib"))
                        .writing(run.mib("ws_mib"), run.number("rate_mbps") * 1e6));
        double wire = run.link() ? bandwidth(run) : MEMORY_WIRE;
        for (Host h : state.hosts()) {
            List<Nic> nics =
                    h.nics().stream().map(n -> new Nic(n.network(), wire)).toList();
            state = state.withHost(Host.running(
                    h.id(), h.site(), h.cpu(), h.memoryBytes(), nics, h.bootTime(), h.windows(), h.node()));
        }
        state = state.withVm(
                state.vms().getFirst().id(),
                vm -> vm.withSpec(vm.spec()
                        .withWrites(run.text("mode").equals("seq") ? WritePattern.SEQUENTIAL : WritePattern.RANDOM)
                        .withHot(new HotPages(run.mib("hot_mib"), run.number("hot_p")))));
        return state.withPolicy(policy);
    }
}
