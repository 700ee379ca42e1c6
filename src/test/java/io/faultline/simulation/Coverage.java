package io.faultline.simulation;

import io.faultline.fabric.*;
import io.faultline.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a swarm has really tried: every command taken and refused, every event, every law with its premise true.
final class Coverage {
    private static final List<String> NEVER_REFUSED = List.of("ChangeVmLoad", "SetProtocolTransition", "SetLogonRight");

    private final SortedMap<String, Integer> accepted = new TreeMap<>();
    private final SortedMap<String, Integer> refused = new TreeMap<>();
    private final SortedMap<String, Integer> seen = new TreeMap<>();
    private final SortedMap<String, Integer> premises = new TreeMap<>();

    void count(Command command, List<Recorded<Event>> outcome) {
        boolean no = outcome.stream().anyMatch(r -> r.event() instanceof Event.CommandRefused);
        (no ? refused : accepted).merge(command.getClass().getSimpleName(), 1, Integer::sum);
    }

    void see(List<Recorded<Event>> events, FabricState state) {
        events.forEach(r -> seen.merge(r.event().name(), 1, Integer::sum));
        premise("a host without power", state.hosts().stream().anyMatch(h -> h.power() == HostPower.NO_POWER));
        premise("a host that hangs", state.hosts().stream().anyMatch(h -> h.power() == HostPower.HUNG));
        premise("a cluster down", state.clusters().stream().anyMatch(c -> !c.up()));
        premise("a migration under way", !state.migrations().isEmpty());
        premise("an isolated node", nodes(state).anyMatch(n -> n.state() == NodeState.ISOLATED));
        premise("a role that fits nowhere", state.vms().stream().anyMatch(v -> v.role() == RoleState.FAILED));
        premise("a node that drains", nodes(state).anyMatch(n -> n.drain() == DrainStatus.IN_PROGRESS));
        premise("a vote taken away", nodes(state).anyMatch(n -> n.weight() == 0));
        premise("an updating run under way", state.maintenance().isAnyUnderWay());
        premise("a host that stands alone", state.hosts().stream().anyMatch(h -> h.node() == null));
        premise(
                "nodes of two releases",
                state.hosts().stream()
                                .filter(h -> h.node() != null)
                                .map(Host::windows)
                                .distinct()
                                .count()
                        > 1);
        premise("a frozen VM", state.vms().stream().anyMatch(Vm::isStalled));
        premise(
                "a node without a path",
                state.volumes().stream().anyMatch(v -> !v.trouble().cutOff().isEmpty()));
        premise("a disk on its way", state.volumes().stream().anyMatch(v -> v.next() != null));
        premise("a node in quarantine", nodes(state).anyMatch(n -> n.state() == NodeState.QUARANTINED));
    }

    private static Stream<Node> nodes(FabricState state) {
        return state.hosts().stream().map(Host::node).filter(Objects::nonNull);
    }

    private void premise(String what, boolean is) {
        premises.merge(what, is ? 1 : 0, Integer::sum);
    }

    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (String command : names(OperatorCommand.class, RoleCommand.class, DirectoryCommand.class, Incident.class)) {
            gap(gaps, "accepted " + command, accepted.getOrDefault(command, 0), 50);
            if (!NEVER_REFUSED.contains(command)) {
                gap(gaps, "refused " + command, refused.getOrDefault(command, 0), 10);
            }
        }
        for (String event : names(
                HostEvent.class,
                NetworkEvent.class,
                StorageEvent.class,
                RoleEvent.class,
                ClusterEvent.class,
                LifecycleEvent.class,
                UpdatingEvent.class,
                VmEvent.class,
                DirectoryEvent.class,
                MigrationEvent.class)) {
            gap(gaps, "seen " + event, seen.getOrDefault(event, 0), 1);
        }
        premises.forEach((what, times) -> gap(gaps, "premise: " + what, times, 100));
        return gaps;
    }

    private static void gap(List<String> gaps, String what, int times, int least) {
        if (times < least) {
            gaps.add(what + " only " + times + " times");
        }
    }

    private static List<String> names(Class<?>... families) {
        return Stream.of(families)
                .flatMap(f -> Stream.of(f.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();
    }

    @Override
    public String toString() {
        return "accepted " + accepted + "\nrefused " + refused + "\nseen " + seen + "\npremises " + premises;
    }
}
