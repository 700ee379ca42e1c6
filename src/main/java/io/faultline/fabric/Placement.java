package io.faultline.fabric;

import java.util.List;

/// One node asked to take one role: what each rule says. No refusals means that it can.
///
/// @param groups     roles that it owns already; the fewest win
/// @param preference place in the preferred owners, from 1; 0 when it is not among them
/// @param freeBytes  memory that is free there
public record Placement(HostId node, List<Refusal> refusals, int groups, int preference, long freeBytes) {
    public Placement {
        refusals = List.copyOf(refusals);
    }

    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
