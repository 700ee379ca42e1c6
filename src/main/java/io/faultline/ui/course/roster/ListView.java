package io.faultline.ui.course.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.CourseClass;
import io.faultline.course.RosterPreview;
import io.faultline.course.RosterResult;
import io.faultline.course.Rosters;
import io.faultline.ui.course.Deed;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.Told;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/// Brings a list of learners into a class: pasted on the left, and on the right what it would do, before it is
/// done.
@Route(value = Desk.OF_CLASS + "/roster/list", layout = DeskLayout.class)
@PageTitle("Bring in a list · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class ListView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Rosters rosters;
    private final Deed deed = new Deed("Add learners", this::apply).primary();
    private final Told told = new Told();
    private final Div result = new Div();
    private @Nullable CourseClass one;
    private @Nullable PreviewPane pane;
    private @Nullable RosterPreview preview;

    ListView(Desk desk, Rosters rosters) {
        this.desk = desk;
        this.rosters = rosters;
        addClassNames("page", "list-view");
        result.addClassName("list-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var into = desk.classAt(event);
        one = into;
        var back = new Anchor(Desk.path(into, "roster"), "‹ Roster");
        back.addClassName("back");
        var foot = new Div(told, deed);
        foot.addClassName("list-foot");
        var right = new Div(result, foot);
        right.addClassName("list-right");
        var title = new H3("Bring in a list");
        var head = new Div(back, title);
        head.addClassName("page-head");
        var both = new Div(new ListForm(this::read), right);
        both.addClassName("two");
        add(head, both);
        read("");
    }

    private void read(String text) {
        if (one != null) {
            told.hush();
            show(rosters.preview(one.id(), text));
        }
    }

    private void show(RosterPreview fresh) {
        preview = fresh;
        var shown = new PreviewPane(fresh, this::decide);
        pane = shown;
        result.removeAll();
        result.add(
                fresh.text().isBlank()
                        ? new Nothing("What the list would do stands here, before anything is done.")
                        : shown);
        decide();
    }

    private void decide() {
        if (preview != null && pane != null) {
            var known = preview;
            PreviewWords.deed(known, pane.choices())
                    .ifPresentOrElse(deed::allow, () -> deed.refuse(PreviewWords.nothing(known)));
        }
    }

    private void apply() {
        if (preview == null || pane == null || one == null) {
            return;
        }
        switch (rosters.apply(preview, pane.choices())) {
            case RosterResult.Applied done -> done(one, done);
            case RosterResult.Stale(var now) -> {
                show(now);
                told.note("The class has changed in between.", "This is what the list would do now.");
            }
            case RosterResult.ClassFull(int most) ->
                told.refuse("Nothing was done.", "A class holds " + most + " learners.");
            case RosterResult.ClassClosed(var name) ->
                told.refuse("Nothing was done.", "“" + name + "” is closed and takes nobody new.");
            case RosterResult.BadChoice(int line, var why) -> told.refuse("Nothing was done. Line " + line + ":", why);
        }
    }

    private void done(CourseClass into, RosterResult.Applied done) {
        if (done.enrolled().isEmpty()) {
            Said.done("The roster is as the list says.");
            Desk.go(Desk.path(into, "roster"));
            return;
        }
        removeAll();
        add(new KeySheet(into, done.enrolled()));
    }
}
