package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the attempt has to say about itself: a line across the top of the map each, with one action.
final class Notices extends Div implements Pane {
    private final Attempt attempt;
    private final Set<Notice> dismissed = new HashSet<>();
    private List<Notice> shown = List.of();

    Notices(Attempt attempt) {
        this.attempt = attempt;
        addClassName("notices");
    }

    @Override
    public void show(Glance glance) {
        List<Notice> open = glance.view().notices().stream()
                .filter(notice -> !dismissed.contains(notice))
                .toList();
        if (kinds(open).equals(kinds(shown))) {
            return;
        }
        shown = open;
        removeAll();
        open.forEach(notice -> add(line(notice)));
    }

    /// Some are told anew with every view, at its time: that is the same notice.
    private static List<String> kinds(List<Notice> notices) {
        return notices.stream().map(notice -> notice.kind() + notice.text()).toList();
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
