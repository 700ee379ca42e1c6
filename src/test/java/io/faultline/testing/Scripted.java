package io.faultline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.ScriptLine;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Recorded;
import io.faultline.rehearsal.Entry;
import io.faultline.rehearsal.Rehearsal;
import io.faultline.rehearsal.Run;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// A blueprint and lines of the console, as `simulate` runs them, and what is so at the end.
public record Scripted(Run run) {

    public static Scripted of(String blueprint, String... lines) {
        return of(1, blueprint, lines);
    }

    public static Scripted of(long seed, String blueprint, String... lines) {
        return new Scripted(Rehearsal.run(
                Blueprint.read("test.yaml", blueprint),
                seed,
                Arrays.stream(lines).map(ScriptLine::of).toList()));
    }

    public FabricState state() {
        return run.state();
    }

    public Cluster cluster() {
        return state().clusters().getFirst();
    }

    public boolean up() {
        return cluster().up();
    }

    public Node node(String name) {
        return state().node(host(name).id());
    }

    public Host host(String name) {
        return state().hosts().stream()
                .filter(host -> host.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Vm vm(String name) {
        return state().vms().stream()
                .filter(vm -> vm.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// As Get-ClusterNode prints them: `Up Up Isolated`.
    public String states() {
        return String.join(
                " ",
                cluster().nodes().stream()
                        .map(node -> state().node(node).state().toString())
                        .toList());
    }

    /// DynamicWeight of each node: `1 1 0`.
    public String votes() {
        return String.join(
                " ",
                cluster().nodes().stream()
                        .map(node -> Integer.toString(state().node(node).vote()))
                        .toList());
    }

    public List<String> members() {
        return state().members(cluster()).stream().map(HostId::name).toList();
    }

    public QuorumArithmetic arithmetic() {
        return QuorumArithmetic.of(state(), cluster());
    }

    public <E extends Event> List<E> all(Class<E> type) {
        return run.events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// When the first of them happened.
    public Duration at(Class<? extends Event> type) {
        return Duration.ofNanos(1_000
                * run.events().stream()
                        .filter(e -> type.isInstance(e.event()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + run.events()))
                        .at()
                        .micros());
    }

    public Scripted wasRefused(String reason) {
        assertThat(run.refusals())
                .flatExtracting(Entry.Refused::refusals)
                .extracting("reason")
                .contains(reason);
        return this;
    }

    /// Every kind of event, in order, one line each with its second.
    public List<String> story() {
        return run.events().stream()
                .map(e -> e.at().seconds() + " " + e.event().name())
                .toList();
    }
}
