package io.faultline.ui.authors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.faultline.account.Role;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.Advisors;
import io.faultline.workbench.LabProof;
import io.faultline.workbench.LabProofs;
import io.faultline.workbench.RuleProof;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every lab of the library: what is offered, and what the linter holds against what lies on disk. The browser
/// asks once a second, since a lab is proved whenever its folder changes.
@Route(value = AuthorsView.ROUTE, layout = MainLayout.class)
@PageTitle("Authors · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class AuthorsView extends Div {

    static final String ROUTE = "authors";
    private static final int EACH_SECOND = 1_000;

    private final LabProofs proofs;
    private final Advisors advisors;
    private final InstantSource clock;
    private final Div rules = new Div();
    private final Div list = new Div();
    private List<LabProof> shown = new ArrayList<>();
    private Optional<RuleProof> shownRules = Optional.empty();
    private @Nullable Registration polling;

    AuthorsView(LabProofs proofs, Advisors advisors, InstantSource clock) {
        this.proofs = proofs;
        this.advisors = advisors;
        this.clock = clock;
        addClassName("authors");
        list.addClassName("proofs");
        var head = new Div(
                new H1("Authors"),
                new Paragraph(
                        "A lab is proved before learners get it: its solutions are played on several variants, doing"
                                + " nothing must earn nothing, each mistake must cost what it should, and every line of a text"
                                + " must run. A lab that fails leaves the last good revision on offer."));
        head.addClassName("lead");
        var all = new NativeButton("Prove all labs", _ -> proofs.all().forEach(proof -> proofs.check(proof.id())));
        all.addClassNames("btn", "primary");
        var how = new Paragraph(new Span("While you write: "), code("./faultline run --labs DIR"));
        how.add(new Span(" proves a lab whenever its folder changes. "), code("./faultline lint LAB"));
        how.add(new Span(" says the same on the command line."));
        how.addClassName("how");
        var acts = new Div(all, how);
        acts.addClassName("acts");
        rules.addClassName("proofs");
        add(head, acts, list, rules);
        refresh();
    }

    private static Span code(String text) {
        var code = new Span(text);
        code.addClassName("num");
        return code;
    }

    /// Touches only what looks different from before.
    private void refresh() {
        var ruling = advisors.proof();
        if (!ruling.equals(shownRules)) {
            shownRules = ruling;
            rules.removeAll();
            ruling.ifPresent(proof -> rules.add(new RulesCard(proof, clock.instant())));
        }
        var now = proofs.all();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        now.forEach(proof -> list.add(new ProofCard(proof, clock.instant(), () -> proofs.check(proof.id()))));
        if (now.isEmpty()) {
            var nothing = new Div(new Paragraph("No lab yet. A folder in labs/ and a line in catalog.yaml make one."));
            nothing.addClassName("nothing");
            list.add(nothing);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EACH_SECOND);
        polling = event.getUI().addPollListener(_ -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
