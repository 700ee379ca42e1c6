package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationPhase;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.MigrationChart;
import io.faultline.ui.fabric.MigrationChartView.Sample;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The live migration under way, pass by pass, and its report when it is over. Of several the one of the selected VM,
/// else the latest; a report makes room for another thing that is selected.
final class MigrationCard extends Section implements Pane {
    private static final int SAMPLES = 600;

    private final Bench bench;
    private final MigrationChart chart = new MigrationChart();
    private final H3 name = new H3();
    private final Span state = new Span();
    private final Span route = new Span();
    private final CopyPicture disks = new CopyPicture();
    private final FactList facts = new FactList();
    private final ShareBar wire = new ShareBar();
    private final Span queue = new Span();
    private final List<Sample> samples = new ArrayList<>();
    private int sampled;
    private int dismissed = -1;
    private int shown = -1;

    MigrationCard(Bench bench) {
        this.bench = bench;
        addClassNames("card", "migration");
        getElement().setAttribute("aria-label", "Live migration");
        Div gap = new Div();
        gap.addClassName("grow");
        route.addClassNames("xs", "dim", "route");
        queue.addClassNames("xs", "dim");
        NativeButton away = new NativeButton("×", click -> {
            dismissed = shown;
            setVisible(false);
        });
        away.addClassNames("btn", "small", "icon", "quiet");
        away.getElement().setAttribute("aria-label", "Put the report away");
        add(
                new Header(name, state, gap, away),
                route,
                disks,
                chart,
                facts,
                wire,
                queue,
                NoteBlock.chip("migration.policy"));
        setVisible(false);
    }

    @Override
    public void show(Glance glance) {
        Optional<String> vm =
                bench.selected().filter(thing -> thing.kind().equals("vm")).map(Thing::name);
        Optional<MigrationStory> story = MigrationStory.last(glance.events(), vm)
                .or(() -> MigrationStory.last(glance.events(), Optional.empty())
                        .filter(any -> any.end() == null || bench.selected().isEmpty()));
        setVisible(story.isPresent() && story.get().id() != dismissed);
        story.ifPresent(told -> show(glance, told));
    }

    private void show(Glance glance, MigrationStory story) {
        if (story.id() != sampled) {
            samples.clear();
            sampled = story.id();
        }
        MigrationCharts.sample(glance.view(), story).ifPresent(samples::add);
        while (samples.size() > SAMPLES) {
            samples.removeFirst();
        }
        shown = story.id();
        name.setText(story.vm().name());
        Optional<Migration> move = glance.view().state().migration(story.id());
        Optional<CopyView> copy = move.filter(m -> m.phase() == MigrationPhase.MIRRORING)
                .flatMap(m -> CopyView.of(glance.view(), m.vm()));
        state.removeAll();
        state.add(Things.word(copy.isPresent() ? StateView.of(Mark.MOVING, "Disks first") : state(story)));
        // In the report the way stands among the figures.
        String way = story.end() == null ? story.way() : "";
        route.setText(story.from() + " to " + story.to() + (way.isEmpty() ? "" : ", " + way));
        disks.setVisible(copy.isPresent());
        copy.ifPresent(disks::show);
        chart.setVisible(copy.isEmpty());
        facts.show(copy.map(CopyView::facts).orElseGet(() -> MigrationReport.facts(story)));
        wire.show(move.flatMap(m -> Transfers.of(glance.view(), m)).map(flow -> LinkUse.of(glance.view(), flow)));
        long waiting = glance.view().state().migrations().stream()
                .filter(Migration::isQueued)
                .count();
        queue.setText(waiting == 0 ? "" : waiting == 1 ? "1 more is queued." : waiting + " more are queued.");
        queue.setVisible(waiting > 0);
        // When it is over its passes tell enough; the curve makes room.
        List<Sample> curve = story.end() == null ? List.copyOf(samples) : List.of();
        chart.show(MigrationCharts.of(glance.view(), story, curve));
    }

    private static StateView state(MigrationStory story) {
        var end = story.end();
        if (end == null) {
            return story.blackout() == null
                    ? StateView.of(Mark.MOVING, "Live migrating")
                    : StateView.of(Mark.MOVING, "Standing still");
        }
        return switch (end.event()) {
            case MigrationEvent.LiveMigrationCompleted e -> StateView.of(Mark.DONE, "Completed");
            case MigrationEvent.LiveMigrationCancelled e -> StateView.of(Mark.PAUSED, "Cancelled");
            default -> StateView.of(Mark.DOWN, "Failed");
        };
    }
}
