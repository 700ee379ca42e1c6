package io.faultline.fabric;

import io.faultline.kernel.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What is true of any fabric, whatever happens to it.
public final class Laws {
    private Laws() {}

    public static List<Invariant<FabricState, Event>> all() {
        List<Invariant<FabricState, Event>> all = new ArrayList<>(List.of(
                new OfVm("A VM runs only on a host that has power and an operating system in memory.", Laws::power),
                new OfVm(
                        "A clustered VM runs only while its cluster holds quorum, or unseen on a host that hangs.",
                        Laws::quorum),
                new OfVm("A guest answers only while its VM runs on a host that answers.", Laws::answers),
                new OfVm("A guest misses nothing on its host that it has seen since its start.", Laws::features),
                new OfVm("A VM is moved by one migration at a time, and from the host that it is on.", Laws::migration),
                new OfGuests(),
                new KeptApart(),
                new OfMemory(new OfHost("Running VMs and VMs on their way fit into a host's memory.", Laws::memory)),
                new OfCluster(new OfHost("A node is a member only while its cluster is up.", Laws::member)),
                new OfCluster(new OfHost("A cluster that is up holds a majority of its votes.", Laws::majority)),
                new OfCluster(new OfHost(
                        "A volume of a cluster has no coordinator while the cluster is down.", Laws::coordinator)),
                new StorageLaw()));
        all.addAll(OperationLaws.all());
        return List.copyOf(all);
    }

    private record OfVm(String law, BiFunction<FabricState, Vm, Optional<String>> check)
            implements Invariant<FabricState, Event> {
        @Override
        public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
            return event instanceof VmEvent e
                    ? check.apply(after, after.vm(e.vm()))
                    : first(after, Touched.by(event).vmsIn(after));
        }

        @Override
        public Optional<String> brokenIn(FabricState state) {
            return first(state, state.vms());
        }

        private Optional<String> first(FabricState state, List<Vm> vms) {
            for (Vm vm : vms) {
                Optional<String> seen = check.apply(state, vm);
                if (seen.isPresent()) {
                    return seen;
                }
            }
            return Optional.empty();
        }
    }

    private record OfHost(String law, BiFunction<FabricState, Host, Optional<String>> check)
            implements Invariant<FabricState, Event> {
        @Override
        public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
            return event instanceof VmEvent e
                    ? check.apply(after, after.host(after.vm(e.vm()).owner()))
                    : first(after, Touched.by(event).hostsIn(after));
        }

        @Override
        public Optional<String> brokenIn(FabricState state) {
            return first(state, state.hosts());
        }

        private Optional<String> first(FabricState state, List<Host> hosts) {
            for (Host host : hosts) {
                Optional<String> seen = check.apply(state, host);
                if (seen.isPresent()) {
                    return seen;
                }
            }
            return Optional.empty();
        }
    }

    /// A VM that holds as much memory on the same host as before leaves the sum of that host as it was.
    private record OfMemory(OfHost each) implements Invariant<FabricState, Event> {
        @Override
        public String law() {
            return each.law();
        }

        @Override
        public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
            return event instanceof VmEvent e && holdsAsMuch(before.vm(e.vm()), after.vm(e.vm()))
                    ? Optional.empty()
                    : each.brokenBy(before, event, after);
        }

        private static boolean holdsAsMuch(Vm before, Vm after) {
            return before.owner().index() == after.owner().index()
                    && before.holdsMemory() == after.holdsMemory()
                    && before.spec().memoryBytes() == after.spec().memoryBytes();
        }

        @Override
        public Optional<String> brokenIn(FabricState state) {
            return each.brokenIn(state);
        }
    }

    private record OfGuests() implements Invariant<FabricState, Event> {
        @Override
        public String law() {
            return "A host knows exactly the VMs that it owns.";
        }

        @Override
        public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
            boolean stays = before.guests() == after.guests()
                    && (before.vms() == after.vms() || event instanceof VmEvent e && stays(before, after, e.vm()));
            return stays ? Optional.empty() : unknown(after, Touched.by(event).vmsIn(after));
        }

        private static boolean stays(FabricState before, FabricState after, VmId vm) {
            return before.vm(vm).owner().index() == after.vm(vm).owner().index();
        }

        private static Optional<String> unknown(FabricState state, List<Vm> vms) {
            for (Vm vm : vms) {
                if (!state.guests().get(vm.owner().index()).contains(vm.id())) {
                    return Optional.of(vm.owner() + " owns " + vm.id() + " and does not know it.");
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> brokenIn(FabricState state) {
            return Guests.of(state.hosts(), state.vms()).equals(state.guests())
                    ? Optional.empty()
                    : Optional.of("guests are " + state.guests() + ".");
        }
    }

    /// A law about hosts, clusters and volumes alone: while all three are the very same values, it goes on holding.
    private record OfCluster(OfHost each) implements Invariant<FabricState, Event> {
        @Override
        public String law() {
            return each.law();
        }

        @Override
        public Optional<String> brokenBy(FabricState before, Event event, FabricState after) {
            boolean same = before.hosts() == after.hosts()
                    && before.clusters() == after.clusters()
                    && before.networks() == after.networks()
                    && before.volumes() == after.volumes();
            return same ? Optional.empty() : each.brokenBy(before, event, after);
        }

        @Override
        public Optional<String> brokenIn(FabricState state) {
            return each.brokenIn(state);
        }
    }

    private static Optional<String> power(FabricState state, Vm vm) {
        HostPower power = state.host(vm.owner()).power();
        boolean dead = power != HostPower.RUNNING && power != HostPower.SHUTTING_DOWN && power != HostPower.HUNG;
        return vm.holdsMemory() && dead
                ? Optional.of(vm.id() + " runs on " + vm.owner() + ", which is " + power + ".")
                : Optional.empty();
    }

    private static Optional<String> quorum(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        boolean broken = cluster != null
                && vm.holdsMemory()
                && !state.cluster(cluster).up()
                && state.host(vm.owner()).power() != HostPower.HUNG;
        return broken
                ? Optional.of(vm.id() + " runs on " + vm.owner() + " though " + cluster + " is down.")
                : Optional.empty();
    }

    private static Optional<String> features(FabricState state, Vm vm) {
        FeatureSet seen = vm.features();
        return vm.isRunning()
                        && seen != null
                        && !seen.isWithin(state.host(vm.owner()).cpu().features())
                ? Optional.of(vm.id() + " sees what " + vm.owner() + " lacks.")
                : Optional.empty();
    }

    private static Optional<String> answers(FabricState state, Vm vm) {
        boolean broken =
                vm.heartbeatOk() && !(vm.isRunning() && state.host(vm.owner()).isRunning());
        return broken
                ? Optional.of(vm.id() + " answers though it is " + vm.state() + " on " + vm.owner() + ".")
                : Optional.empty();
    }

    private static Optional<String> migration(FabricState state, Vm vm) {
        List<Migration> moves = state.migrations().allOf(vm.id());
        boolean elsewhere = false;
        for (Migration m : moves) {
            HostId expected = m.phase() == MigrationPhase.RESTORING ? m.to() : m.from();
            elsewhere |= vm.owner().index() != expected.index();
        }
        return moves.size() > 1 || elsewhere
                ? Optional.of(vm.id() + " is on " + vm.owner() + " and is moved by " + moves + ".")
                : Optional.empty();
    }

    private static Optional<String> memory(FabricState state, Host host) {
        long free = state.memoryFree(host.id());
        return free < 0 ? Optional.of(host.id() + " is overcommitted by " + -free + " bytes.") : Optional.empty();
    }

    private static Optional<String> member(FabricState state, Host host) {
        Node node = host.node();
        boolean broken = node != null
                && (node.isMember() || node.state() == NodeState.ISOLATED)
                && !state.cluster(node.cluster()).up();
        return broken ? Optional.of(host.id() + " is a member of a cluster that is down.") : Optional.empty();
    }

    private static Optional<String> majority(FabricState state, Host host) {
        Node node = host.node();
        if (node == null
                || !state.cluster(node.cluster()).up()
                || state.cluster(node.cluster()).quorum().forced()) {
            return Optional.empty();
        }
        QuorumArithmetic votes = QuorumArithmetic.of(state, state.cluster(node.cluster()));
        return !votes.isQuorate() && node.state() != NodeState.DOWN
                ? Optional.of(node.cluster() + " is up with " + votes.held() + " of " + votes.total() + " votes.")
                : Optional.empty();
    }

    private static Optional<String> coordinator(FabricState state, Host host) {
        Node node = host.node();
        if (node == null) {
            return Optional.empty();
        }
        return state.volumes().stream()
                .filter(v -> node.cluster().equals(v.cluster()))
                .filter(v -> v.coordinator() != null
                        && !state.cluster(node.cluster()).up())
                .findFirst()
                .map(v -> v.id() + " is coordinated by " + v.coordinator() + " though " + node.cluster() + " is down.");
    }
}
