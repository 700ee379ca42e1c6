package io.faultline.advisor.drools;

import io.faultline.advisor.Line;
import io.faultline.advisor.Need;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/// The one thing that a rule may talk to, as the global `advice`. It knows which rule is speaking and what it matched,
/// so that no sentence can come without its id and its inputs.
public final class Report extends DefaultAgendaEventListener {

    private final List<Conclusion> conclusions = new ArrayList<>();
    private @Nullable Match speaking;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        speaking = event.getMatch();
    }

    /// The technology is the founding table's answer to the need.
    public void answers(Technology technology, Need need, String text) {
        line(technology, need, Line.Kind.ANSWERS, text);
    }

    /// The technology does a part of what is needed, beside the one that answers it.
    public void helps(Technology technology, Need need, String text) {
        line(technology, need, Line.Kind.HELPS, text);
    }

    public void atACost(Technology technology, Need need, String text) {
        line(technology, need, Line.Kind.AT_A_COST, text);
    }

    /// Something makes it impossible, whatever else is there.
    public void stops(Technology technology, Need need, String text) {
        line(technology, need, Line.Kind.STOPS, text);
    }

    public void notItsJob(Technology technology, Need need, String text) {
        line(technology, need, Line.Kind.NOT_ITS_JOB, text);
    }

    public void doesNotProtect(Technology technology, String text) {
        conclude(technology, null, Line.Kind.DOES_NOT_PROTECT, text, Conclusion.Extra.NONE);
    }

    /// What must be there first; what is not known is told as such.
    public void prerequisite(Technology technology, Told met, String text) {
        conclude(technology, null, Line.Kind.HELPS, text, new Conclusion.Extra.Needs(met));
    }

    public void claims(Offer offer, String text) {
        conclude(offer.technology(), offer.need(), Line.Kind.HELPS, text, new Conclusion.Extra.Claims(offer.claim()));
    }

    List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }

    private void line(Technology technology, Need need, Line.Kind kind, String text) {
        conclude(technology, need, kind, text, Conclusion.Extra.NONE);
    }

    private void conclude(
            Technology technology, @Nullable Need need, Line.Kind kind, String text, Conclusion.Extra extra) {
        Match match = speaking;
        if (match == null) {
            throw new IllegalStateException("Only a rule may conclude anything: " + text);
        }
        Object id = match.getRule().getMetaData().get("id");
        List<String> inputs = match.getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).words())
                .distinct()
                .sorted()
                .toList();
        conclusions.add(new Conclusion(
                new Line(technology, Optional.ofNullable(need), kind, text, String.valueOf(id), inputs, ""), extra));
    }
}
