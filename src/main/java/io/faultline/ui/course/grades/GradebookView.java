package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.Assignment;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.course.GradeRow;
import io.faultline.course.Gradebook;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Figures;
import io.faultline.ui.course.Nothing;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The grades of an assignment: everybody in one table, and beside it how the grade of the chosen one comes
/// about.
@Route(
        value = Desk.OF_CLASS + "/grades/:" + Desk.ASSIGNMENT + Desk.NUMBER + "/:" + GradebookView.LEARNER + "?"
                + Desk.NUMBER,
        layout = DeskLayout.class)
@RolesAllowed(Role.INSTRUCTORS)
class GradebookView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskLayout.Wide {

    static final String LEARNER = "learner";
    private static final int USUAL_PASS = 60;

    private final Desk desk;
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final Sheets sheets;
    private final AttemptLabs labs;
    private final Figures<BookFilter.Only> figures = new Figures<>("Show only some", this::toggle);
    private final BookGrid grid = new BookGrid(this::choose);
    private final Div detail = new Div();
    private final List<BookLine> lines = new ArrayList<>();
    private List<GradeRow> rows = List.of();
    private BookFilter filter = BookFilter.NONE;
    private @Nullable CourseClass one;
    private @Nullable Assignment given;
    private int pass = USUAL_PASS;

    GradebookView(Desk desk, Assignments assignments, Gradebook gradebook, Sheets sheets, AttemptLabs labs) {
        this.desk = desk;
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.sheets = sheets;
        this.labs = labs;
        addClassNames("page", "gradebook");
        detail.addClassName("detail");
        for (var only : BookFilter.Only.values()) {
            figures.with(only, only.words(), only.isHot());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var into = desk.classAt(event);
        var wanted = desk.assignmentAt(event, into).orElseThrow(NotFoundException::new);
        if (!wanted.equals(given)) {
            one = into;
            given = wanted;
            build(into, wanted);
        }
        detail(into, wanted, Desk.number(event, LEARNER).map(PersonId::new));
    }

    private void build(CourseClass into, Assignment wanted) {
        pass = labs.of(wanted.lab()).map(lab -> lab.scoring().pass()).orElse(USUAL_PASS);
        rows = gradebook.rows(wanted.id());
        lines.clear();
        rows.forEach(row -> lines.add(BookLine.of(row, pass)));
        removeAll();
        add(new GradebookHead(into, wanted, assignments.of(into.id()), gradebook, rows));
        if (rows.isEmpty()) {
            add(new Nothing("Nobody is in this class yet. Whoever joins stands here, with a grade or without."));
            return;
        }
        var find = new TextField();
        find.setPlaceholder("Find a name or an id");
        find.setAriaLabel("Find a learner");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> filter(filter.with(event.getValue())));
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(figures, grow, find);
        tools.addClassNames("desk-tools", "book-tools");
        var both = new Div(grid, detail);
        both.addClassName("master-detail");
        add(tools, both);
        filter(filter);
    }

    private void toggle(BookFilter.Only only) {
        filter(filter.toggle(only));
    }

    private void filter(BookFilter wished) {
        filter = wished;
        for (var only : BookFilter.Only.values()) {
            figures.show(only, only.count(lines));
        }
        figures.press(wished.only());
        grid.show(lines.stream().filter(wished::fits).toList());
    }

    private void choose(Optional<BookLine> line) {
        if (one != null && given != null) {
            var path = Desk.path(one, "grades", given.id());
            Desk.go(line.map(chosen -> path + "/" + chosen.learner().value()).orElse(path));
        }
    }

    private void detail(CourseClass into, Assignment wanted, Optional<PersonId> learner) {
        detail.removeAll();
        detail.setVisible(learner.isPresent());
        if (learner.isEmpty()) {
            grid.deselectAll();
            return;
        }
        lines.stream()
                .filter(line -> line.learner().equals(learner.get()))
                .findFirst()
                .ifPresent(grid::select);
        detail.add(sheets.of(into, wanted, row(learner.get()), () -> changed(wanted, learner.get())));
    }

    private GradeRow row(PersonId learner) {
        return rows.stream()
                .filter(row -> row.learner().person().id().equals(learner))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// Somebody decided something in the sheet: its line says so at once.
    private void changed(Assignment wanted, PersonId learner) {
        rows = gradebook.rows(wanted.id());
        var line = BookLine.of(row(learner), pass);
        lines.replaceAll(old -> old.learner().equals(learner) ? line : old);
        for (var only : BookFilter.Only.values()) {
            figures.show(only, only.count(lines));
        }
        grid.change(line);
        if (one != null) {
            detail(one, wanted, Optional.of(learner));
        }
    }

    @Override
    public String getPageTitle() {
        return (given == null ? "Grades" : "Grades of " + given.title()) + " · Faultline";
    }
}
