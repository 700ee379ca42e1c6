package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.lab.QuorumCoins.Coin;
import io.faultline.ui.lab.QuorumCoins.Next;
import java.util.List;
import java.util.Optional;

/// The votes as coins: those left of the upright are enough, a lost one keeps its place. Below each what becomes of the
/// cluster if it goes next. Many coins are small and nameless; then words say who must not go.
final class CoinRow extends Div {
    private static final int ONE_LINE = 5;
    private static final int NAMED = 10;
    private final Bench bench;

    CoinRow(QuorumCoins coins, QuorumArithmetic votes, Bench bench) {
        this.bench = bench;
        boolean many = coins.coins().size() > NAMED;
        UnorderedList list = new UnorderedList();
        list.addClassName("coins");
        list.setClassName("many", many);
        list.setClassName("several", !many && coins.coins().size() > ONE_LINE);
        int counted = 0;
        boolean stood = false;
        for (Coin coin : coins.coins()) {
            if (!stood && counted >= votes.needed()) {
                list.add(majority());
                stood = true;
            }
            counted += coin.counts() ? coin.votes() : 0;
            list.add(many ? small(coin) : named(coin));
        }
        if (!stood && counted >= votes.needed()) {
            list.add(majority());
        }
        add(list);
        if (many) {
            Paragraph next = new Paragraph(next(coins.coins()));
            next.addClassName("coin-next");
            add(next);
        }
    }

    private static ListItem majority() {
        ListItem upright = new ListItem();
        upright.addClassName("majority");
        upright.getElement().setAttribute("aria-hidden", "true");
        return upright;
    }

    private ListItem named(Coin coin) {
        Span disc = new Span(Integer.toString(coin.votes()));
        disc.addClassName("coin");
        ListItem item = new ListItem(disc, coin.isNode() ? host(coin.node()) : witness(coin.node()));
        if (!coin.note().isEmpty()) {
            Span note = new Span(coin.note());
            note.addClassName("coin-note");
            item.add(note);
        }
        if (coin.next() != Next.GONE) {
            boolean stands = coin.next() == Next.STANDS;
            Span next =
                    new Span(new Glyph(stands ? Mark.DONE : Mark.DOWN), new Span(stands ? "may fail" : "must stay"));
            next.addClassNames("coin-next", stands ? "stands" : "falls");
            next.setTitle(
                    stands
                            ? "The cluster stands if " + coin.node() + " is lost next."
                            : "The cluster goes down if " + coin.node() + " is lost next.");
            item.add(next);
        }
        item.setClassName("zero", !coin.counts());
        return item;
    }

    private ListItem small(Coin coin) {
        Span disc = new Span(Integer.toString(coin.votes()));
        disc.addClassName("coin");
        ListItem item = new ListItem(disc);
        item.setTitle(coin.node() + (coin.note().isEmpty() ? "" : ", " + coin.note()));
        item.setClassName("zero", !coin.counts());
        item.setClassName("falls", coin.next() == Next.FALLS);
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

    /// One more loss: who may go, and who must not.
    static String next(List<Coin> coins) {
        List<String> must = coins.stream()
                .filter(coin -> coin.next() == Next.FALLS)
                .map(Coin::node)
                .toList();
        if (coins.stream().allMatch(coin -> coin.next() == Next.GONE)) {
            return "No node is a member.";
        }
        return must.isEmpty() ? "Any one of them may fail next." : "Must not fail next: " + Amounts.names(must) + ".";
    }
}
