package io.faultline.ui.lab;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Witness;
import io.faultline.kernel.SimTime;
import io.faultline.ui.lab.QuorumCoins.Coin;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The votes that do not count: since when, and why; those that went together are told together.
final class LostVotes extends UnorderedList {
    private static final int MOST = 6;

    LostVotes(Glance glance, Cluster cluster, QuorumCoins coins, LocalTime startsAt) {
        addClassName("lost-votes");
        FabricState state = glance.view().state();
        var lost = coins.coins().stream().filter(coin -> !coin.counts()).toList();
        setVisible(!lost.isEmpty());
        if (lost.isEmpty()) {
            return;
        }
        VoteLosses losses = VoteLosses.of(state, cluster, glance.events());
        SequencedMap<VoteLosses.Loss, List<String>> together = new LinkedHashMap<>();
        for (Coin coin : lost) {
            together.computeIfAbsent(loss(cluster, losses, coin), loss -> new ArrayList<>())
                    .add(coin.node());
        }
        together.entrySet().stream().limit(MOST).forEach(entry -> add(line(entry, startsAt)));
        int shown = together.sequencedValues().stream()
                .limit(MOST)
                .mapToInt(List::size)
                .sum();
        if (shown < lost.size()) {
            Span more = new Span("and " + (lost.size() - shown) + " more");
            more.addClassName("lost-why");
            add(new ListItem(more));
        }
    }

    private static VoteLosses.Loss loss(Cluster cluster, VoteLosses losses, Coin coin) {
        Witness witness = cluster.quorum().witness();
        if (!coin.isNode() && witness != null) {
            return losses.ofWitness(witness);
        }
        HostId id = cluster.nodes().stream()
                .filter(node -> node.name().equals(coin.node()))
                .findFirst()
                .orElseThrow();
        return losses.of(id);
    }

    private static ListItem line(Map.Entry<VoteLosses.Loss, List<String>> lost, LocalTime startsAt) {
        VoteLosses.Loss loss = lost.getKey();
        Span who = new Span(Amounts.names(lost.getValue()));
        who.addClassName("lost-who");
        Span when = new Span(loss.since()
                .map(at -> "not counted since " + Moments.timeOfDay(new SimTime(at), startsAt))
                .orElse("not counted from the start"));
        when.addClassName("lost-when");
        Span why = new Span(loss.because());
        why.addClassName("lost-why");
        return new ListItem(who, when, why);
    }
}
