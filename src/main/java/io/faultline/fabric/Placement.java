package io.faultline.fabric;

import java.util.List;

/// One node asked to take one role: what each rule says. No refusals means that it can.
///
/// @param refusals   rules that forbid it
/// @param notes      rules that only wish: a node with an [AntiAffinity] note is taken when no other can be
/// @param groups     roles that it owns already; the fewest win
/// @param preference place in the preferred owners, from 1; 0 when it is not among them
/// @param freeBytes  memory that is free there
public record Placement(
        HostId node, List<Refusal> refusals, List<Refusal> notes, int groups, int preference, long freeBytes) {
    public Placement {
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    /// Without notes.
    public Placement(HostId node, List<Refusal> refusals, int groups, int preference, long freeBytes) {
        this(node, refusals, List.of(), groups, preference, freeBytes);
    }

    public boolean isPossible() {
        return refusals.isEmpty();
    }

    /// Owns a role that this one would rather keep away from.
    public boolean isAvoided() {
        return !notes.isEmpty() && notes.getFirst().reason().equals(AntiAffinity.NOTE);
    }

    /// Whether the only thing against it is a role that is there: the node could run this one alone.
    public boolean isConflict() {
        return !refusals.isEmpty() && refusals.stream().allMatch(AntiAffinity::isConflict);
    }
}
