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
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.ui.fabric.FaultHero;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Standings;
import io.faultline.workbench.Task;
import io.faultline.workbench.Workbench;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The first page: what this is, the way in, and the labs. `?lab=ID` goes on in that lab, or begins it, with
/// `&mode=MODE` in that mode; `?free` does so at a bench without a lab.
@Route(value = "", layout = MainLayout.class)
@PageTitle("Break a cluster, see what holds · Faultline")
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver {

    private static final Task FREE = new Task.FreeBench("four-nodes-san");

    private final Visitor visitor;
    private final Workbench workbench;
    private final Labs labs;
    private final Standings standings;
    private final List<FirstPagePart> parts;
    private final InstantSource clock;

    StartView(
            Visitor visitor,
            Workbench workbench,
            Labs labs,
            Standings standings,
            List<FirstPagePart> parts,
            InstantSource clock) {
        this.visitor = visitor;
        this.workbench = workbench;
        this.labs = labs;
        this.standings = standings;
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
        var wish = Wish.of(event.getLocation().getQueryParameters()).filter(this::isOffered);
        if (wish.isPresent()) {
            if (visitor.isIn()) {
                event.forwardTo(bench(wish.get()), QueryParameters.empty());
            } else {
                event.forwardTo(JoinView.class, wish.get().parameters());
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
        var practice = mine.stream().filter(row -> !row.given()).toList();
        var ids = practice.stream().map(AttemptRow::id).toList();
        var stand = standings.of(ids);
        add(new LabShelf(
                labs.offered(), lab -> LabProgress.of(lab, practice, stand), visitor.isIn(), this::startAgain));
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

    private void startAgain(Lab lab, Mode mode) {
        UI.getCurrent().navigate("bench/" + workbench.open(new Task.OfLab(lab.id()), mode));
    }

    private String bench(Task task) {
        return bench(task, Optional.empty(), Mode.GUIDED);
    }

    private String bench(Wish wish) {
        Lab lab = labs.lab(wish.lab());
        Optional<Mode> wanted = wish.modeOf(lab);
        return bench(new Task.OfLab(lab.id()), wanted, wanted.orElse(lab.modes().getFirst()));
    }

    /// Comes back to the attempt at this task that is still open, so that a reload begins no second one.
    ///
    /// @param wanted no other mode will do
    private String bench(Task task, Optional<Mode> wanted, Mode fresh) {
        AttemptId id = workbench.mine().stream()
                .filter(row -> LabProgress.isOpen(row) && !row.given())
                .filter(row -> row.task().equals(task)
                        && wanted.filter(mode -> mode != row.mode()).isEmpty())
                .map(AttemptRow::id)
                .findFirst()
                .orElseGet(() -> workbench.open(task, fresh));
        return "bench/" + id;
    }

    private boolean isOffered(Wish wish) {
        return labs.offered().stream().anyMatch(offered -> offered.id().equals(wish.lab()));
    }

    private static Optional<AttemptRow> latestOpen(List<AttemptRow> mine) {
        return mine.stream().filter(LabProgress::isOpen).findFirst();
    }
}
