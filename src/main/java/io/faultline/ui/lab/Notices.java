package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.Notice;
import io.faultline.workbench.Receipt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the attempt has to say about itself: a line across the top of the map each, with one action.
final class Notices extends Div implements Pane {
    private final Attempt attempt;
    private final Set<Notice> dismissed = new HashSet<>();
    private Shown shown = new Shown(false, List.of());

    /// What is on the screen; some notices are told anew with every view, at its time, and are the same.
    private record Shown(boolean over, List<String> texts) {}

    Notices(Attempt attempt) {
        this.attempt = attempt;
        addClassName("notices");
    }

    @Override
    public void show(Glance glance) {
        boolean over = glance.view().sheet().filter(Sheet::handedIn).isPresent();
        List<Notice> open = glance.view().notices().stream()
                .filter(notice -> !dismissed.contains(notice) && !(over && isAboutTime(notice)))
                .toList();
        Shown now = new Shown(
                over, open.stream().map(notice -> notice.kind() + notice.text()).toList());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (over) {
            add(handedIn());
        }
        open.forEach(notice -> add(line(notice)));
    }

    /// Of no more interest where the clock has stopped for good.
    private static boolean isAboutTime(Notice notice) {
        return notice.kind() == Notice.Kind.PAUSED_UNWATCHED || notice.kind() == Notice.Kind.NOTHING_DUE;
    }

    private Div handedIn() {
        String receipt = attempt.handedIn()
                .map(one -> at(one) + ", receipt " + one.code())
                .orElse("");
        Div line = new Div(new Span("Handed in" + receipt + ". You can look at everything and change nothing."));
        line.addClassNames("told", "ours");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    /// Where there is no fabric, no time passes.
    private String at(Receipt receipt) {
        return attempt.lab().filter(lab -> !lab.hasFabric()).isPresent()
                ? ""
                : " at " + Moments.timeOfDay(receipt.time(), attempt.startsAt());
    }

    private Div line(Notice notice) {
        Div line = new Div(new Span(notice.text()));
        line.addClassNames("told", "ours");
        line.getElement().setAttribute("role", "status");
        switch (notice.kind()) {
            case PAUSED_UNWATCHED -> {
                if (!attempt.isReadOnly()) {
                    line.add(button("Go on", attempt::start));
                }
            }
            case OUR_FAULT, NOTHING_DUE ->
                line.add(button("Close", () -> {
                    dismissed.add(notice);
                    line.removeFromParent();
                }));
            case JOURNAL_LATE -> line.addClassName("late");
        }
        return line;
    }

    private static NativeButton button(String text, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassNames("btn", "small");
        return button;
    }
}
