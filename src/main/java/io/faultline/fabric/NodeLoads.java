package io.faultline.fabric;

import java.util.Arrays;

/// How many roles the nodes own and how much memory is free, counted once for a row of placements: after each of them
/// only the nodes that it touched are counted anew. A lost node of 125 VMs would else count 8,000 VMs 125 times.
public final class NodeLoads {
    private static final int UNKNOWN = -1;

    private final int[] groups;
    private final long[] free;

    public NodeLoads(FabricState state) {
        groups = new int[state.hosts().size()];
        free = new long[groups.length];
        Arrays.fill(groups, UNKNOWN);
    }

    public void forget(HostId node) {
        groups[node.index()] = UNKNOWN;
    }

    int groups(FabricState state, HostId node) {
        know(state, node);
        return groups[node.index()];
    }

    long free(FabricState state, HostId node) {
        know(state, node);
        return free[node.index()];
    }

    private void know(FabricState state, HostId node) {
        if (groups[node.index()] != UNKNOWN) {
            return;
        }
        int owned = 0;
        for (VmId id : state.guests().get(node.index())) {
            RoleState role = state.vm(id).role();
            owned += role == RoleState.ONLINE || role == RoleState.PENDING ? 1 : 0;
        }
        groups[node.index()] = owned;
        free[node.index()] = state.memoryFree(node);
    }
}
