package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.StorageMove;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.Thing;
import io.faultline.workbench.BenchView;
import java.util.Optional;

/// Disks under way to another volume, and the report when they are there. Of several the ones of the selected VM, else
/// the latest.
final class CopyCard extends Section implements Pane {
    private final Bench bench;
    private final H3 name = new H3();
    private final Span state = new Span();
    private final CopyPicture picture = new CopyPicture();
    private final FactList facts = new FactList();
    private final ShareBar wire = new ShareBar();
    private final Paragraph report = new Paragraph();
    private final Span others = new Span();
    private long dismissed = -1;
    private long shown = -1;

    CopyCard(Bench bench) {
        this.bench = bench;
        addClassNames("card", "copying");
        getElement().setAttribute("aria-label", "Storage copy");
        Div gap = new Div();
        gap.addClassName("grow");
        NativeButton away = new NativeButton("×", click -> {
            dismissed = shown;
            setVisible(false);
        });
        away.addClassNames("btn", "small", "icon", "quiet");
        away.getElement().setAttribute("aria-label", "Put the report away");
        report.getElement().setAttribute("aria-live", "polite");
        others.addClassNames("xs", "dim");
        add(
                new Header(name, state, gap, away),
                picture,
                facts,
                wire,
                report,
                others,
                NoteBlock.chip("migration.storage"));
        setVisible(false);
    }

    @Override
    public void show(Glance glance) {
        Optional<String> vm =
                bench.selected().filter(thing -> thing.kind().equals("vm")).map(Thing::name);
        Optional<CopyStory> story = CopyStory.last(glance.events(), vm)
                .or(() -> CopyStory.last(glance.events(), Optional.empty())
                        .filter(any -> any.end() == null || bench.selected().isEmpty()));
        setVisible(story.isPresent() && story.get().seq() != dismissed);
        story.ifPresent(told -> show(glance.view(), told));
    }

    private void show(BenchView view, CopyStory story) {
        shown = story.seq();
        name.setText(story.vm().name());
        state.removeAll();
        state.add(Things.word(state(story)));
        CopyView copy = view(view, story);
        picture.show(copy);
        facts.show(copy.facts());
        wire.show(
                story.end() != null
                        ? Optional.empty()
                        : view.state()
                                .maintenance()
                                .move(story.vm())
                                .map(StorageMove::flow)
                                .flatMap(flow -> Transfers.of(view, flow))
                                .map(flow -> LinkUse.of(view, flow)));
        report.setText(story.report());
        report.setVisible(story.end() != null);
        long more = view.state().maintenance().moves().stream()
                .filter(move -> !move.vm().equals(story.vm()))
                .filter(move -> Transfers.of(view, move.flow()).isPresent())
                .count();
        others.setText(
                more == 1
                        ? "Disks of 1 more VM are being copied."
                        : "Disks of " + more + " more VMs are being copied.");
        others.setVisible(more > 0);
    }

    private static CopyView view(BenchView view, CopyStory story) {
        var end = story.end();
        if (end == null) {
            return CopyView.of(view, story.vm())
                    .orElseGet(() -> CopyView.failed(story.from(), story.to(), story.startedAt(), view.now()));
        }
        return story.failed()
                ? CopyView.failed(story.from(), story.to(), story.startedAt(), end.at())
                : CopyView.done(story.from(), story.to(), story.bytes(), story.startedAt(), end.at());
    }

    private static StateView state(CopyStory story) {
        return story.end() == null
                ? StateView.of(Mark.MOVING, "Copying disks")
                : story.failed() ? StateView.of(Mark.DOWN, "Failed") : StateView.of(Mark.DONE, "Completed");
    }
}
