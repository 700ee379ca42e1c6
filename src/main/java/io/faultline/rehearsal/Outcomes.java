package io.faultline.rehearsal;

import io.faultline.blueprint.Script;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Vm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import tools.jackson.databind.node.ObjectNode;

/// The same script under many seeds: which ends there are, and how often each comes.
public final class Outcomes {

    /// One way in which it can end.
    ///
    /// @param outcome a short text: clusters, then who runs where, then who does not run
    /// @param example the first seed that ends so
    public record Outcome(String outcome, int seeds, double share, long example) {

        public ObjectNode json() {
            return Json.object()
                    .put("outcome", outcome)
                    .put("share", share)
                    .put("seeds", seeds)
                    .put("example", example);
        }
    }

    private Outcomes() {}

    /// The most frequent first.
    public static List<Outcome> of(Script script, long first, long last) {
        TreeMap<String, List<Long>> seeds = new TreeMap<>();
        LongStream.rangeClosed(first, last).forEach(seed -> {
            Run run = Rehearsal.run(new Script(script.blueprint(), seed, script.until(), script.lines()));
            seeds.computeIfAbsent(describe(run.state()), end -> new ArrayList<>())
                    .add(seed);
        });
        double all = last - first + 1;
        return seeds.entrySet().stream()
                .map(e -> new Outcome(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().size() / all,
                        e.getValue().getFirst()))
                .sorted(Comparator.comparingInt((Outcome o) -> -o.seeds()).thenComparingLong(Outcome::example))
                .toList();
    }

    static String describe(FabricState state) {
        List<String> parts = new ArrayList<>();
        for (Cluster cluster : state.clusters()) {
            parts.add(cluster.id() + (cluster.up() ? " up" : " down"));
        }
        for (Host host : state.hosts()) {
            List<String> running = state.vmsOn(host.id()).stream()
                    .filter(Vm::isRunning)
                    .map(vm -> vm.id() + (vm.heartbeatOk() ? "" : " (not answering)"))
                    .toList();
            parts.add(host.id()
                    + (host.isRunning() ? ": " : " (" + host.power() + "): ")
                    + (running.isEmpty() ? "nothing" : String.join(", ", running)));
        }
        List<String> rest = state.vms().stream()
                .filter(vm -> !vm.isRunning())
                .map(vm -> vm.id() + " " + vm.state())
                .toList();
        if (!rest.isEmpty()) {
            parts.add("not running: " + String.join(", ", rest));
        }
        return String.join("; ", parts);
    }
}
