package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Div;
import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Need;
import io.faultline.advisor.Told;
import java.time.Duration;

/// One need of the form; how much may be lost and how soon it must run is asked once it is wanted.
final class NeedRow extends Div {

    private final Need need;
    private final Tell wanted;
    private final Pick<Duration> rpo;
    private final Pick<Duration> rto;

    NeedRow(Demand demand) {
        need = demand.need();
        addClassName("need-row");
        wanted = new Tell("", demand.wanted());
        wanted.setAriaLabel(Wording.title(need) + ". " + Wording.question(need));
        rpo = new Pick<>(
                "May lose at most", demand.rpo(), Usual.LOSSES, loss -> loss.isZero() ? "Nothing" : Spoken.time(loss));
        rto = new Pick<>("Runs again within", demand.rto(), Usual.RETURNS, Spoken::time);
        var targets = Pieces.div("targets", rpo, rto);
        var words = Pieces.div(
                "words", Pieces.span("title", Wording.title(need)), Pieces.span("dim", Wording.question(need)));
        add(words, wanted, targets);
        wanted.addValueChangeListener(change -> targets.setVisible(asksTargets(change.getValue())));
        targets.setVisible(asksTargets(demand.wanted()));
    }

    private boolean asksTargets(Told told) {
        return Wording.hasTargets(need) && told == Told.YES;
    }

    Demand told() {
        var told = wanted.getValue();
        return asksTargets(told)
                ? new Demand(need, told, rpo.getValue(), rto.getValue())
                : new Demand(need, told, Answer.unknown(), Answer.unknown());
    }
}
