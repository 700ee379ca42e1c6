package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Guard;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.verdict.Points;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.List;

/// What must not happen in any step, told beforehand, and what it costs.
final class HouseRules extends Section {
    private final List<Guard> guards;
    private final LocalTime startsAt;
    private final UnorderedList list = new UnorderedList();
    private List<Verdict> shown = List.of();

    HouseRules(List<Guard> guards, LocalTime startsAt) {
        this.guards = guards;
        this.startsAt = startsAt;
        addClassName("house-rules");
        add(new H3("House rules"), list);
        setVisible(!guards.isEmpty());
    }

    void show(Sheet sheet, Telling telling) {
        List<Verdict> now = telling.ticks() ? sheet.guards() : List.of();
        if (now.equals(shown) && list.getChildren().findAny().isPresent()) {
            return;
        }
        shown = now;
        list.removeAll();
        guards.forEach(guard -> list.add(line(guard)));
    }

    private ListItem line(Guard guard) {
        Verdict verdict = shown.stream()
                .filter(each -> each.checkId().equals(guard.id()))
                .findFirst()
                .orElse(null);
        boolean broken = verdict != null && verdict.state() == Verdict.State.FAILED;
        Span mark = new Span(new Glyph(broken ? Mark.DOWN : Mark.OPEN));
        mark.addClassName(broken ? "down" : "faint");
        String cost = guard.voids() ? "voids the attempt" : "costs " + Points.of(guard.penalty());
        Div words = new Div(new Span(guard.rule() + " "));
        Span says = new Span(cost);
        says.addClassName("faint");
        words.add(says);
        if (broken && verdict != null) {
            String when = verdict.at() == null ? "" : Moments.timeOfDay(verdict.at(), startsAt) + ": ";
            Div seen = new Div(when + verdict.seen());
            seen.addClassNames("down", "xs");
            words.add(seen);
        }
        return new ListItem(mark, words);
    }
}
