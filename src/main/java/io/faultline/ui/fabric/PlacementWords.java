package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementReason;
import io.faultline.fabric.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A placement node by node: why this one, and why not the others.
public final class PlacementWords {
    private static final int MOST = 8;

    private PlacementWords() {}

    /// Empty for an event that placed nothing.
    public static List<String> of(Event event) {
        return switch (event) {
            case ClusterEvent.RoleFailedOver e -> lines(e.nodes());
            case ClusterEvent.RolePlacementFailed e -> lines(e.nodes());
            case Event e -> List.of();
        };
    }

    private static List<String> lines(List<Placement> nodes) {
        List<String> lines = new ArrayList<>();
        Optional<PlacementReason> reason = PlacementReason.of(nodes);
        for (Placement node : nodes.subList(0, Math.min(MOST, nodes.size()))) {
            boolean best = lines.isEmpty() && reason.isPresent();
            lines.add(best ? "Taken: " + reason.get().text() + "." : line(node));
        }
        if (nodes.size() > MOST) {
            lines.add("And " + (nodes.size() - MOST) + " more nodes.");
        }
        return lines;
    }

    private static String line(Placement node) {
        if (!node.isPossible()) {
            return node.node() + ", no: " + texts(node.refusals());
        }
        String notes = texts(node.notes());
        return node.node() + ": " + Amounts.count(node.groups()) + (node.groups() == 1 ? " role, " : " roles, ")
                + Amounts.gb(node.freeBytes()) + " free." + (notes.isEmpty() ? "" : " " + notes);
    }

    private static String texts(List<Refusal> refusals) {
        return String.join(" ", refusals.stream().map(Refusal::text).toList());
    }
}
