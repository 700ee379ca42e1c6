package io.faultline.fabric;

import java.util.List;
import java.util.Optional;

/// Why the best node of a placement is the best: the first rule that tells it from the next.
///
/// @param rule `OnlyNode`, `AntiAffinity`, `PreferredOwner`, `FewestGroups`, `FreeMemory`, `LowestId`
/// @param text what a person reads after "because"
public record PlacementReason(String rule, String text) {

    /// None when no node can take the role.
    public static Optional<PlacementReason> of(List<Placement> table) {
        List<Placement> possible = table.stream().filter(Placement::isPossible).toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Placement best = possible.getFirst();
        return Optional.of(
                possible.size() == 1
                        ? new PlacementReason("OnlyNode", best.node() + " is the only node that can take it")
                        : between(best, possible.get(1)));
    }

    private static PlacementReason between(Placement best, Placement next) {
        if (best.isAvoided() != next.isAvoided()) {
            return new PlacementReason("AntiAffinity", best.node() + " owns no role of the same anti-affinity class");
        }
        if (best.preference() != next.preference()) {
            return new PlacementReason("PreferredOwner", best.node() + " is its preferred owner " + best.preference());
        }
        if (best.groups() != next.groups()) {
            return new PlacementReason(
                    "FewestGroups", best.node() + " owns the fewest roles, " + best.groups() + " of them");
        }
        return best.freeBytes() != next.freeBytes()
                ? new PlacementReason("FreeMemory", best.node() + " has the most free memory")
                : new PlacementReason("LowestId", best.node() + " comes first of nodes that are alike");
    }
}
