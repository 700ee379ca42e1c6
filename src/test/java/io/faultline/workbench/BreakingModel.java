package io.faultline.workbench;

import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmState;
import io.faultline.kernel.Invariant;
import io.faultline.kernel.Model;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.List;

/// Verbs with bugs. Stopping a VM works; starting one breaks after it has emitted half of what it should; a power loss
/// breaks ten seconds later.
final class BreakingModel implements Model<FabricState, Command, Event, Timer> {
    static final Verbs VERBS = snapshot -> Simulation.from(new BreakingModel(), snapshot);

    @Override
    public FabricState evolve(FabricState state, Event event, SimTime at) {
        return event instanceof VmEvent.VmStopped stopped
                ? state.withVm(stopped.vm(), vm -> vm.ended(VmState.OFF, at))
                : state;
    }

    @Override
    public void decide(Command command, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        if (command instanceof OperatorCommand.StopVm stop) {
            turn.emit(new VmEvent.VmStopped(stop.vm(), state.vm(stop.vm()).owner()));
        } else if (command instanceof OperatorCommand.StartVm start) {
            turn.emit(new VmEvent.VmStarted(start.vm(), state.vm(start.vm()).owner()));
            throw new IllegalStateException("planted");
        } else if (command instanceof Incident.FailHost fail) {
            turn.after(Duration.ofSeconds(10), new Timer.HostBoots(fail.host(), 0));
        }
    }

    @Override
    public void due(Timer timer, Turn<FabricState, Event, Timer> turn) {
        throw new IllegalStateException("planted, and due");
    }

    @Override
    public void react(Event event, Turn<FabricState, Event, Timer> turn) {}

    @Override
    public boolean isStale(FabricState state, Timer timer) {
        return false;
    }

    @Override
    public boolean isPeriodic(Timer timer) {
        return false;
    }

    @Override
    public double capacity(FabricState state, long resource) {
        return 1;
    }

    @Override
    public List<? extends Invariant<FabricState, Event>> laws() {
        return List.of();
    }
}
