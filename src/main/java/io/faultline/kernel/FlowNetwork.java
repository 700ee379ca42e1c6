package io.faultline.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Transfers that share links and disks, max-min fairly: nobody can get more without taking it from somebody who has
/// less (Bertsekas and Gallager, "Data Networks", 6.5.2, progressive filling). Rates are worked out once an instant,
/// and
/// only for the connected part that changed.
final class FlowNetwork {
    private final SortedMap<Long, Flow> flows = new TreeMap<>();
    private final SortedMap<Long, SortedSet<Long>> users = new TreeMap<>();
    private final SortedSet<Long> dirty = new TreeSet<>();

    static FlowNetwork of(Collection<Flow> flows) {
        FlowNetwork network = new FlowNetwork();
        flows.forEach(network::put);
        return network;
    }

    List<Flow> all() {
        return List.copyOf(flows.values());
    }

    @Nullable
    Flow find(long id) {
        return flows.get(id);
    }

    void add(Flow flow) {
        put(flow);
        dirty.addAll(flow.resources());
    }

    @Nullable
    Flow remove(long id) {
        Flow flow = flows.remove(id);
        if (flow != null) {
            for (long resource : flow.resources()) {
                SortedSet<Long> of = users.get(resource);
                if (of != null && of.remove(id) && of.isEmpty()) {
                    users.remove(resource);
                }
            }
            dirty.addAll(flow.resources());
        }
        return flow;
    }

    void touch(long resource) {
        dirty.add(resource);
    }

    private void put(Flow flow) {
        flows.put(flow.id(), flow);
        for (long resource : flow.resources()) {
            users.computeIfAbsent(resource, r -> new TreeSet<>()).add(flow.id());
        }
    }

    /// @return the transfers whose rate is now another
    List<Flow> settle(SimTime now, LongToDoubleFunction capacity) {
        if (dirty.isEmpty()) {
            return List.of();
        }
        SortedSet<Long> links = new TreeSet<>();
        List<Flow> part = connected(links);
        dirty.clear();
        long[] path = links.stream().mapToLong(Long::longValue).toArray();
        double[] rates = new FairShares(part, path, capacity).rates();
        check(path, rates, part, capacity, now);
        List<Flow> changed = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            Flow flow = part.get(i);
            if (flow.rate() != rates[i] || flow.generation() == 0) {
                Flow next = flow.withRate(rates[i], now);
                flows.put(next.id(), next);
                changed.add(next);
            }
        }
        return changed;
    }

    /// A law of the kernel: no link carries more than it can.
    private static void check(
            long[] path, double[] rates, List<Flow> part, LongToDoubleFunction capacity, SimTime now) {
        for (long link : path) {
            double carried = 0;
            for (int i = 0; i < rates.length; i++) {
                int at = part.get(i).resources().indexOf(link);
                carried += at < 0 ? 0 : rates[i] * part.get(i).shares().get(at);
            }
            double limit = capacity.applyAsDouble(link);
            if (carried > limit * (1 + 1e-9) + 1e-6) {
                throw new LawBroken(
                        "No link carries more than it can.",
                        carried + " of " + limit + " bytes a second on link " + link,
                        now,
                        "the sharing of rates");
            }
        }
    }

    private List<Flow> connected(SortedSet<Long> links) {
        SortedMap<Long, Flow> part = new TreeMap<>();
        List<Long> open = new ArrayList<>(dirty);
        while (!open.isEmpty()) {
            long link = open.removeLast();
            SortedSet<Long> of = users.get(link);
            if (of == null || !links.add(link)) {
                continue;
            }
            for (long id : of) {
                Flow flow = flows.get(id);
                if (flow != null && part.put(id, flow) == null) {
                    open.addAll(flow.resources());
                }
            }
        }
        return List.copyOf(part.values());
    }
}
