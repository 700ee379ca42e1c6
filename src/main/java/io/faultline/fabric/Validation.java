package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report of Test-Cluster: what hosts would be as nodes of one cluster, asked of the fabric as it is. Nothing in it
/// forbids anything; what New-Cluster and Add-ClusterNode refuse says [JoinPreconditions].
public final class Validation {
    /// One line of the report.
    public record Row(String category, String test, Result result, String note) {}

    public enum Result {
        SUCCESS("Success"),
        WARNING("Warning"),
        FAILED("Failed");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /// The word that people and files read.
        @Override
        public String toString() {
            return label;
        }
    }

    private static final String CLUSTER = "Cluster Configuration";
    private static final String HYPER_V = "Hyper-V Configuration";
    private static final String NETWORK = "Network";
    private static final String STORAGE = "Storage";
    private static final String SYSTEM = "System Configuration";

    private final FabricState state;
    private final List<Host> hosts;
    private final List<Row> rows = new ArrayList<>();

    private Validation(FabricState state, List<HostId> hosts) {
        this.state = state;
        this.hosts = hosts.stream().map(state::host).toList();
    }

    public static List<String> categories() {
        return List.of(CLUSTER, HYPER_V, NETWORK, STORAGE, SYSTEM);
    }

    /// When one of them is a node, all nodes of its cluster are asked with it.
    public static List<Row> of(FabricState state, List<HostId> named) {
        List<HostId> all = new ArrayList<>(named.stream().distinct().toList());
        for (HostId host : named) {
            Node node = state.host(host).node();
            if (node != null) {
                state.cluster(node.cluster()).nodes().stream()
                        .filter(other -> !all.contains(other))
                        .forEach(all::add);
            }
        }
        Validation validation = new Validation(state, all);
        validation.cluster();
        validation.processors();
        validation.networks();
        validation.storage();
        validation.systems();
        return List.copyOf(validation.rows);
    }

    private void cluster() {
        for (Cluster cluster : state.clusters()) {
            if (hosts.stream().noneMatch(h -> cluster.nodes().contains(h.id()))) {
                continue;
            }
            long voting = cluster.nodes().stream()
                    .filter(node -> state.node(node).weight() > 0)
                    .count();
            boolean witness = cluster.quorum().witness() != null;
            boolean reached = cluster.quorum().hasWitness();
            Result result = !cluster.up() || witness && !reached
                    ? Result.FAILED
                    : voting % 2 == 0 && !witness ? Result.WARNING : Result.SUCCESS;
            String note = !cluster.up()
                    ? cluster.id() + " has no quorum."
                    : witness && !reached
                            ? "No node reaches the witness."
                            : voting % 2 == 0 && !witness
                                    ? voting + " nodes vote and no witness: a witness is recommended."
                                    : voting + " nodes vote, " + (witness ? "and a witness." : "without a witness.");
            row(CLUSTER, "Validate Quorum Configuration", result, note);
        }
    }

    private void processors() {
        List<String> makers =
                hosts.stream().map(h -> h.cpu().vendor().toString()).distinct().toList();
        List<String> generations =
                hosts.stream().map(h -> h.cpu().words()).distinct().toList();
        boolean same = hosts.stream().map(h -> h.cpu().features()).distinct().count() < 2;
        boolean alike = makers.size() < 2;
        row(
                HYPER_V,
                "Validate Processor Manufacturers",
                alike ? Result.SUCCESS : Result.WARNING,
                alike
                        ? "All processors are of " + makers.getFirst() + "."
                        : "Processors of " + String.join(" and ", makers)
                                + ": a running VM moves between the two in no way.");
        row(
                HYPER_V,
                "Validate Processor Compatibility",
                same ? Result.SUCCESS : Result.WARNING,
                same
                        ? "All processors are alike."
                        : "Processors differ: " + String.join(", ", generations)
                                + ". A VM that started where there is more may not move to where something is missing.");
    }

    private void networks() {
        List<HostId> silent =
                hosts.stream().filter(h -> !h.isRunning()).map(Host::id).toList();
        List<NetworkId> shared =
                JoinPreconditions.heartbeats(state, hosts.stream().map(Host::id).toList());
        boolean cut = hosts.stream()
                        .map(Host::node)
                        .map(node -> node == null ? 0 : node.side())
                        .distinct()
                        .count()
                > 1;
        Optional<String> failed = shared.isEmpty()
                ? Optional.of("No network carries heartbeats between all of them.")
                : cut
                        ? Optional.of("They do not all hear each other.")
                        : silent.isEmpty() ? Optional.empty() : Optional.of(names(silent) + ": no answer.");
        boolean single = shared.size() == 1;
        row(
                NETWORK,
                "Validate Network Communication",
                failed.isPresent() ? Result.FAILED : single ? Result.WARNING : Result.SUCCESS,
                failed.orElse(
                        single
                                ? "They are connected by one network for heartbeats: " + shared.getFirst()
                                        + ". It is a single point of failure."
                                : shared.size() + " networks carry heartbeats."));
    }

    private void storage() {
        List<Volume> shared = state.volumes().stream()
                .filter(v -> v.isOnSharedStorage() && !v.share())
                .toList();
        List<Volume> offline = shared.stream()
                .filter(v -> v.cluster() != null && v.coordinator() == null)
                .toList();
        Result result = !offline.isEmpty() ? Result.FAILED : shared.isEmpty() ? Result.WARNING : Result.SUCCESS;
        row(
                STORAGE,
                "Validate Disks",
                result,
                !offline.isEmpty()
                        ? "Not online: "
                                + offline.stream().map(v -> v.id().name()).collect(Collectors.joining(", ")) + "."
                        : shared.isEmpty()
                                ? "No disk is reached by all of them."
                                : "Reached by all: "
                                        + shared.stream()
                                                .map(v -> v.id().name())
                                                .collect(Collectors.joining(", ")) + ".");
    }

    private void systems() {
        List<WindowsVersion> releases =
                hosts.stream().map(Host::windows).distinct().sorted().toList();
        boolean neighbours = releases.size() == 2 && releases.getLast().joins(releases.getFirst());
        row(
                SYSTEM,
                "Validate Operating System Versions",
                releases.size() < 2 ? Result.SUCCESS : neighbours ? Result.WARNING : Result.FAILED,
                releases.size() < 2
                        ? "All run Windows Server " + releases.getFirst() + "."
                        : "They run "
                                + releases.stream()
                                        .map(WindowsVersion::toString)
                                        .collect(Collectors.joining(" and "))
                                + (neighbours
                                        ? ": good for the time of an upgrade, not longer."
                                        : ": these do not go into one cluster."));
        long levels = hosts.stream().map(Host::updates).distinct().count();
        row(
                SYSTEM,
                "Validate Software Update Levels",
                levels < 2 ? Result.SUCCESS : Result.WARNING,
                levels < 2
                        ? "All have the same updates."
                        : "Not all have the same updates: "
                                + hosts.stream()
                                        .map(h -> h.id() + " " + h.updates())
                                        .collect(Collectors.joining(", ")) + ".");
    }

    private void row(String category, String test, Result result, String note) {
        rows.add(new Row(category, test, result, note));
    }

    private static String names(List<HostId> hosts) {
        return hosts.stream().map(HostId::name).collect(Collectors.joining(", "));
    }
}
