package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who votes, how many votes are enough, and what may still fail. A lost vote keeps its place.
final class QuorumCard extends Section implements Pane {
    private final Bench bench;
    private @Nullable Shown shown;

    /// What it shows; the same again needs no work.
    private record Shown(boolean up, QuorumArithmetic votes, QuorumCoins coins) {}

    QuorumCard(Bench bench) {
        this.bench = bench;
        addClassNames("card", "quorum");
        getElement().setAttribute("aria-label", "Quorum");
    }

    @Override
    public void show(Glance glance) {
        FabricState state = glance.view().state();
        Optional<Cluster> cluster = state.clusters().stream().findFirst();
        setVisible(cluster.isPresent());
        if (cluster.isEmpty()) {
            return;
        }
        QuorumArithmetic votes = QuorumArithmetic.of(state, cluster.get());
        Shown now = new Shown(cluster.get().up(), votes, QuorumCoins.of(state, cluster.get()));
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(header(now), coins(now), new Paragraph(words(now.up(), votes)));
            add(NoteBlock.chip(now.coins().setsOneAside() ? "quorum.voteless-node" : "quorum.dynamic"));
        }
    }

    private static Header header(Shown now) {
        Span figure = new Span();
        figure.addClassName("quorum-votes");
        Span held = new Span(Integer.toString(now.votes().held()));
        held.addClassName("quorum-held");
        figure.add(
                held,
                new Span(" of " + now.votes().total() + " votes, needs "
                        + now.votes().needed()));
        Div gap = new Div();
        gap.addClassName("grow");
        return new Header(
                new H3("Quorum"),
                Things.word(now.up() ? StateView.of(Mark.UP, "Held") : StateView.of(Mark.DOWN, "Lost")),
                gap,
                figure);
    }

    private UnorderedList coins(Shown now) {
        UnorderedList list = new UnorderedList();
        list.addClassName("coins");
        int counted = 0;
        boolean stood = false;
        for (QuorumCoins.Coin coin : now.coins().coins()) {
            if (!stood && counted >= now.votes().needed()) {
                list.add(majority());
                stood = true;
            }
            counted += coin.counts() ? coin.votes() : 0;
            list.add(coin(coin));
        }
        if (!stood && counted >= now.votes().needed()) {
            list.add(majority());
        }
        return list;
    }

    private static ListItem majority() {
        ListItem upright = new ListItem();
        upright.addClassName("majority");
        upright.getElement().setAttribute("aria-hidden", "true");
        return upright;
    }

    private ListItem coin(QuorumCoins.Coin coin) {
        Span disc = new Span(Integer.toString(coin.votes()));
        disc.addClassName("coin");
        ListItem item = new ListItem(disc, coin.isNode() ? host(coin.node()) : witness(coin.node()));
        if (!coin.note().isEmpty()) {
            Span note = new Span(coin.note());
            note.addClassName("coin-note");
            item.add(note);
        }
        item.setClassName("zero", !coin.counts());
        return item;
    }

    private NativeButton host(String node) {
        NativeButton name = new NativeButton(node, click -> bench.select(Optional.of(Things.host(node))));
        name.addClassName("coin-name");
        return name;
    }

    private static Span witness(String word) {
        Span name = new Span(word);
        name.addClassName("coin-name");
        return name;
    }

    /// What the figures mean: votes that are lost at once, before anybody can count anew.
    static String words(boolean up, QuorumArithmetic votes) {
        if (!up) {
            int missing = Math.max(0, votes.needed() - votes.held());
            return missing == 0
                    ? "The cluster service does not run."
                    : "The cluster service has stopped on every node. "
                            + (missing == 1 ? "One more vote forms" : missing + " more votes form")
                            + " the cluster again.";
        }
        return switch (votes.spare()) {
            case 0 -> "No vote may be lost now.";
            case 1 -> "One vote may be lost at once.";
            case 2 -> "Two votes may be lost at once.";
            default -> votes.spare() + " votes may be lost at once.";
        };
    }
}
