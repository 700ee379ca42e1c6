package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whether the cluster stands, who votes, how many votes are enough, who lost one and when, and what may still fail.
final class QuorumCard extends Section implements Pane {
    private final Bench bench;
    private final LocalTime startsAt;
    private @Nullable Glance last;
    private @Nullable Shown shown;

    /// What it shows; the same again needs no work.
    private record Shown(String cluster, boolean up, SimTime since, QuorumArithmetic votes, QuorumCoins coins) {}

    QuorumCard(Bench bench, LocalTime startsAt) {
        this.bench = bench;
        this.startsAt = startsAt;
        addClassNames("card", "quorum");
        getElement().setAttribute("aria-label", "Quorum");
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        FabricState state = glance.view().state();
        Optional<Cluster> cluster = state.clusters().stream().findFirst();
        setVisible(cluster.isPresent());
        if (cluster.isEmpty()) {
            return;
        }
        Cluster is = cluster.get();
        QuorumArithmetic votes = QuorumArithmetic.of(state, is);
        Shown now = new Shown(is.id().name(), is.up(), is.since(), votes, QuorumCoins.of(state, is));
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(
                    header(now),
                    new CoinRow(now.coins(), votes, bench),
                    new Paragraph(stands(now) + words(now.up(), votes)),
                    new LostVotes(glance, is, now.coins(), startsAt),
                    foot(now));
        }
    }

    /// "CLU1 is down since 10:43:12."
    private String stands(Shown now) {
        String since = now.since().micros() > 0 ? " since " + Moments.timeOfDay(now.since(), startsAt) : "";
        return now.cluster() + (now.up() ? " is up" : " is down") + since + ". ";
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

    private Div foot(Shown now) {
        Div foot = new Div(
                button("Witness…", glance -> new WitnessForm(bench, glance)),
                button("Settings…", glance -> new SettingsForm(bench, glance, "")),
                NoteBlock.chip(now.coins().setsOneAside() ? "quorum.voteless-node" : "quorum.dynamic"));
        foot.addClassName("quorum-foot");
        return foot;
    }

    private NativeButton button(String text, Function<Glance, FormDialog> form) {
        NativeButton button = new NativeButton(text);
        button.addClassNames("btn", "small");
        button.addClickListener(click -> {
            Glance glance = last;
            if (glance != null) {
                form.apply(glance).open();
            }
        });
        return button;
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
