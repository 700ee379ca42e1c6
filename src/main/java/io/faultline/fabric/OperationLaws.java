package io.faultline.fabric;

import io.faultline.kernel.Invariant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is true of the membership of clusters, of their functional level and of updating runs.
record OperationLaws(String law, Function<FabricState, Optional<String>> check)
        implements Invariant<FabricState, Event> {

    static List<Invariant<FabricState, Event>> all() {
        return List.of(
                new OperationLaws(
                        "A host is a node exactly when its cluster counts it among its nodes.", OperationLaws::nodes),
                new OperationLaws(
                        "Every node runs the release of its cluster's functional level, or the next one.",
                        OperationLaws::level),
                new OperationLaws(
                        "An updating run works on one node at a time, and on none when it is over.",
                        OperationLaws::run),
                new OperationLaws("A role is owned by a node of its cluster.", OperationLaws::owner));
    }

    @Override
    public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
        boolean same = before.hosts() == after.hosts()
                && before.clusters() == after.clusters()
                && before.vms() == after.vms()
                && before.maintenance() == after.maintenance();
        return same || !concerns(event) ? Optional.empty() : check.apply(after);
    }

    private static boolean concerns(Event event) {
        return event instanceof LifecycleEvent
                || event instanceof UpdatingEvent
                || event instanceof HostEvent.HostInstalled;
    }

    @Override
    public Optional<String> brokenIn(FabricState state) {
        return check.apply(state);
    }

    private static Optional<String> nodes(FabricState state) {
        for (Host host : state.hosts()) {
            Node node = host.node();
            long in = state.clusters().stream()
                    .filter(cluster -> cluster.nodes().contains(host.id()))
                    .count();
            boolean listed = node != null
                    && state.has(node.cluster())
                    && state.cluster(node.cluster()).nodes().contains(host.id());
            if (node == null ? in != 0 : in != 1 || !listed) {
                return Optional.of(host.id() + " has " + node + " and is in " + in + " clusters.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> level(FabricState state) {
        for (Cluster cluster : state.clusters()) {
            for (HostId node : cluster.nodes()) {
                WindowsVersion windows = state.host(node).windows();
                if (!windows.joins(cluster.version())) {
                    return Optional.of(
                            node + " runs " + windows + ", and " + cluster.id() + " is at " + cluster.version() + ".");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> run(FabricState state) {
        for (UpdatingRun run : state.maintenance().runs()) {
            long working = run.nodes().stream().filter(n -> n.phase().isWork()).count();
            if (working > (run.isUnderWay() ? 1 : 0)) {
                return Optional.of(
                        "The run of " + run.cluster() + " is " + run.state() + " and works on " + working + " nodes.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> owner(FabricState state) {
        for (Vm vm : state.vms()) {
            ClusterId cluster = vm.spec().cluster();
            Node node = state.host(vm.owner()).node();
            if (cluster != null && (node == null || !node.cluster().equals(cluster))) {
                return Optional.of(vm.owner() + " owns " + vm.id() + " and is no node of " + cluster + ".");
            }
        }
        return Optional.empty();
    }
}
