package io.faultline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.account.Person;
import io.faultline.ui.fabric.FaultHero;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Task;
import io.faultline.workbench.Workbench;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The first page: what this is, the way in, and the labs. `?lab=ID` goes on in that lab, or begins it; `?free` does so
/// at a bench without a lab.
@Route(value = "", layout = MainLayout.class)
@PageTitle("Break a cluster, see what holds · Faultline")
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver {

    private static final Task FREE = new Task.FreeBench("four-nodes-san");

    private final Visitor visitor;
    private final Workbench workbench;
    private final Labs labs;
    private final List<FirstPagePart> parts;
    private final InstantSource clock;

    StartView(Visitor visitor, Workbench workbench, Labs labs, List<FirstPagePart> parts, InstantSource clock) {
        this.visitor = visitor;
        this.workbench = workbench;
        this.labs = labs;
        this.parts = parts;
        this.clock = clock;
        addClassName("start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.owesPassword()) {
            event.forwardTo(ChangePasswordView.class);
            return;
        }
        if (event.getLocation().getQueryParameters().getSingleParameter("free").isPresent() && visitor.isIn()) {
            event.forwardTo(bench(FREE), QueryParameters.empty());
            return;
        }
        var wished = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lab")
                .filter(this::isOffered);
        if (wished.isPresent()) {
            if (visitor.isIn()) {
                event.forwardTo(bench(new Task.OfLab(wished.get())), QueryParameters.empty());
            } else {
                event.forwardTo(JoinView.class, QueryParameters.of("lab", wished.get()));
            }
            return;
        }
        show();
    }

    private void show() {
        removeAll();
        var mine = visitor.isIn() ? workbench.mine() : List.<AttemptRow>of();
        var top = new Div(words(mine), new FaultHero());
        top.addClassName("top");
        add(top);
        if (visitor.isIn()) {
            parts.stream().flatMap(part -> part.forVisitor().stream()).forEach(this::add);
        }
        add(new LabShelf(labs.offered(), mine, visitor.isIn()));
        if (!mine.isEmpty()) {
            add(new AttemptList(mine, clock.instant()));
        }
    }

    private Welcome words(List<AttemptRow> mine) {
        Optional<Person> person = visitor.person();
        return person.isPresent() ? Welcome.back(latestOpen(mine), this::openFreeBench) : Welcome.stranger();
    }

    private void openFreeBench() {
        UI.getCurrent().navigate("bench/" + workbench.open(FREE));
    }

    /// Comes back to the attempt at this task that is still open, so that a reload begins no second one.
    private String bench(Task task) {
        AttemptId id = workbench.mine().stream()
                .filter(row -> row.closed().isEmpty() && row.task().equals(task))
                .map(AttemptRow::id)
                .findFirst()
                .orElseGet(() -> workbench.open(task));
        return "bench/" + id;
    }

    private boolean isOffered(String lab) {
        return labs.offered().stream().anyMatch(offered -> offered.id().equals(lab));
    }

    private static Optional<AttemptRow> latestOpen(List<AttemptRow> mine) {
        return mine.stream().filter(row -> row.closed().isEmpty()).findFirst();
    }
}
