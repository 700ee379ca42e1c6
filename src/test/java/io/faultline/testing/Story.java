package io.faultline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import io.faultline.simulation.FabricSimulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A test reads like a lab: given a fabric, when somebody acts and time passes, then something is so. A failing check
/// prints the history.
public final class Story {
    private final Simulation<FabricState, Command, Event, Timer> simulation;
    private final List<Recorded<Event>> told = new ArrayList<>();

    private Story(Simulation<FabricState, Command, Event, Timer> simulation) {
        this.simulation = simulation;
    }

    public static Story of(FabricState state) {
        return new Story(FabricSimulation.start(state, 1));
    }

    public static Story of(Snapshot<FabricState> snapshot) {
        return new Story(FabricSimulation.from(snapshot));
    }

    public Story when(Command command) {
        simulation.submit(command);
        return collect();
    }

    public Story advance(Duration time) {
        simulation.advanceTo(simulation.now().plus(time));
        return collect();
    }

    public Story settle() {
        simulation.settle(simulation.now().plus(Duration.ofHours(2)));
        return collect();
    }

    private Story collect() {
        long seen = told.isEmpty() ? 0 : told.getLast().seq();
        told.addAll(simulation.history().since(seen));
        simulation.checkWhole();
        return this;
    }

    public HostId host(String name) {
        return state().hosts().stream()
                .map(Host::id)
                .filter(h -> h.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public VmId vm(String name) {
        return machine(name).id();
    }

    public Vm machine(String name) {
        return state().vms().stream()
                .filter(v -> v.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Node node(String name) {
        return state().node(host(name));
    }

    public FabricState state() {
        return simulation.state();
    }

    public Simulation<FabricState, Command, Event, Timer> simulation() {
        return simulation;
    }

    public Story failsPower(String name) {
        return when(new Incident.FailHost(host(name)));
    }

    /// At one instant.
    public Story fails(String... names) {
        for (String name : names) {
            failsPower(name);
        }
        return this;
    }

    public Story hangs(String name) {
        return when(new Incident.HangHost(host(name)));
    }

    public Story isRepaired(String name) {
        return when(new Incident.RepairHost(host(name)));
    }

    public Story moves(String vm, String to, MigrationType type) {
        return when(new OperatorCommand.MoveVirtualMachineRole(vm(vm), host(to), type));
    }

    public <E extends Event> List<Recorded<Event>> all(Class<E> type) {
        return told.stream().filter(r -> type.isInstance(r.event())).toList();
    }

    /// The first event of a kind; fails with the history when there is none.
    public <E extends Event> E first(Class<E> type) {
        return type.cast(told.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " in\n" + history())));
    }

    public <E extends Event> SimTime timeOf(Class<E> type, Predicate<E> which) {
        return told.stream()
                .filter(r -> type.isInstance(r.event()) && which.test(type.cast(r.event())))
                .map(Recorded::at)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such " + type.getSimpleName() + " in\n" + history()));
    }

    @SafeVarargs
    public final Story happened(Class<? extends Event>... types) {
        for (Class<? extends Event> type : types) {
            assertThat(all(type))
                    .as("%s in%n%s", type.getSimpleName(), history())
                    .isNotEmpty();
        }
        return this;
    }

    @SafeVarargs
    public final Story never(Class<? extends Event>... types) {
        for (Class<? extends Event> type : types) {
            assertThat(all(type))
                    .as("%s in%n%s", type.getSimpleName(), history())
                    .isEmpty();
        }
        return this;
    }

    public Story runsOn(String vm, String host) {
        assertThat(machine(vm).isRunning()).as("%s runs, in%n%s", vm, history()).isTrue();
        assertThat(machine(vm).owner().name())
                .as("owner of %s in%n%s", vm, history())
                .isEqualTo(host);
        return this;
    }

    /// Reason of the last refusal.
    public String refusal() {
        return all(Event.CommandRefused.class).getLast().event() instanceof Event.CommandRefused r
                ? r.refusals().getFirst().reason()
                : "";
    }

    public String history() {
        StringBuilder text = new StringBuilder();
        told.forEach(r -> text.append(r.at())
                .append(' ')
                .append(r.seq())
                .append('<')
                .append(r.cause())
                .append(' ')
                .append(r.event())
                .append('\n'));
        return text.toString();
    }
}
