package io.faultline.advisor;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.Witness;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a running fabric tells of itself. Of several clusters the first is asked. What the nouns do not say (edition,
/// licences, Azure, how fast people decide) stays unknown.
final class FabricScenario {

    private final FabricState state;
    private final Optional<Cluster> cluster;
    private final List<Host> hosts;

    private FabricScenario(FabricState state) {
        this.state = state;
        cluster = state.clusters().stream().findFirst();
        hosts = cluster.map(one -> one.nodes().stream().map(state::host).toList())
                .orElse(state.hosts());
    }

    static Scenario of(FabricState state, String name) {
        FabricScenario read = new FabricScenario(state);
        Map<Need, Demand> demands = new EnumMap<>(Need.class);
        if (read.cluster.isPresent()) {
            List.of(Need.PLANNED_HOST_MAINTENANCE, Need.UNPLANNED_HOST_FAILURE)
                    .forEach(need -> demands.put(need, Demand.of(need, Told.YES)));
        }
        return new Scenario(name, demands, read.holdings(), List.of());
    }

    private Holdings holdings() {
        return new Holdings(
                answer(cluster, Cluster::version),
                Told.UNKNOWN,
                hosts.isEmpty() ? Answer.unknown() : Answer.of(hosts.size()),
                hosts.isEmpty() ? Answer.unknown() : Answer.of(processors()),
                Told.UNKNOWN,
                hosts.size() < 2 ? Told.UNKNOWN : Told.of(hosts.stream().allMatch(this::fitsElsewhere)),
                Told.UNKNOWN,
                cluster.isEmpty() ? Told.UNKNOWN : Told.of(sharedVolumes(cluster.get()) > 0),
                Told.UNKNOWN,
                cluster.map(this::sharedVolumes)
                        .filter(count -> count > 0)
                        .map(Answer::of)
                        .orElseGet(Answer::unknown),
                Told.UNKNOWN,
                Answer.unknown(),
                cluster.map(this::networks)
                        .filter(count -> count > 0)
                        .map(Answer::of)
                        .orElseGet(Answer::unknown),
                state.volumes().isEmpty()
                        ? Told.UNKNOWN
                        : Told.of(state.volumes().size() > 1),
                cluster.isEmpty()
                        ? Told.UNKNOWN
                        : Told.of(cluster.get().quorum().hasWitness()),
                answer(cluster.map(Cluster::quorum).filter(Quorum::hasWitness).map(Quorum::witness), Witness::kind),
                Told.UNKNOWN,
                secondSite(),
                cluster.isEmpty() ? Told.UNKNOWN : Told.of(sites(hosts) > 1),
                Told.UNKNOWN,
                Answer.unknown(),
                Answer.unknown(),
                answer(
                        state.vms().stream().map(vm -> vm.spec().boot()).max(Comparator.naturalOrder()),
                        Function.<Duration>identity()),
                Answer.unknown(),
                moves());
    }

    /// A cluster asks for no authentication between its nodes; what else the nouns tell of moves is judged node by
    /// node.
    private Moves moves() {
        return new Moves(
                cluster.isEmpty() ? Told.UNKNOWN : Told.YES,
                Answer.unknown(),
                Answer.unknown(),
                Told.UNKNOWN,
                Told.UNKNOWN,
                Answer.unknown(),
                Told.UNKNOWN);
    }

    private List<Processor> processors() {
        return hosts.stream()
                .map(host -> new Processor(host.cpu().vendor(), generation(host)))
                .distinct()
                .sorted(Comparator.comparing(Processor::maker).thenComparing(Processor::generation))
                .toList();
    }

    /// A host that keeps some of its generation back is of no generation that the rules know.
    private static String generation(Host host) {
        return host.cpu().lacking().isEmpty() ? host.cpu().name() : "";
    }

    /// Whether the memory of what runs on a host is free on the others.
    private boolean fitsElsewhere(Host lost) {
        long free = hosts.stream()
                .filter(host -> !host.id().equals(lost.id()) && host.isRunning())
                .mapToLong(host -> Math.max(0, state.memoryFree(host.id())))
                .sum();
        return state.memoryUsed(lost.id()) <= free;
    }

    private int sharedVolumes(Cluster of) {
        return (int) state.volumes().stream()
                .filter(volume -> of.id().equals(volume.cluster()))
                .count();
    }

    /// Those that carry heartbeats and reach every node.
    private int networks(Cluster of) {
        return (int) state.networks().stream()
                .filter(network -> network.usedByCluster()
                        && of.nodes().stream()
                                .allMatch(node ->
                                        state.host(node).nicOn(network.id()).isPresent()))
                .count();
    }

    private static long sites(Collection<Host> of) {
        return of.stream().map(Host::site).distinct().count();
    }

    /// One site in the fabric does not say that there is no other.
    private Told secondSite() {
        return sites(state.hosts().stream().toList()) > 1 ? Told.YES : Told.UNKNOWN;
    }

    private static <S, T> Answer<T> answer(Optional<S> told, Function<S, T> value) {
        return told.map(value).map(Answer::of).orElseGet(Answer::unknown);
    }
}
