package io.faultline.advisor.drools;

import io.faultline.advisor.Finding;
import io.faultline.advisor.Finding.About;
import io.faultline.advisor.Finding.Weight;
import io.faultline.advisor.Line;
import io.faultline.advisor.Need;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/// The one thing that a rule may talk to, as the global `advice`. It knows which rule is speaking and what it matched,
/// so that no sentence can come without its id and its inputs. What a rule says that was switched off is dropped here.
public final class Report extends DefaultAgendaEventListener {

    private final List<Conclusion> conclusions = new ArrayList<>(64);
    private final Set<String> muted = new TreeSet<>();
    private final Set<String> off;
    private final UnaryOperator<String> sources;
    private @Nullable Match speaking;

    /// @param off     ids of rules that are switched off
    /// @param sources from the id of a rule to the page that its card names
    Report(Set<String> off, UnaryOperator<String> sources) {
        this.off = off;
        this.sources = sources;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        speaking = event.getMatch();
    }

    /// The technology is the founding table's answer to the need.
    public void answers(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.ANSWERS, text);
    }

    /// The technology does a part of what is needed, beside the one that answers it.
    public void helps(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.HELPS, text);
    }

    public void atACost(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.AT_A_COST, text);
    }

    /// Something makes it impossible, whatever else is there.
    public void stops(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.STOPS, text);
    }

    public void notItsJob(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.NOT_ITS_JOB, text);
    }

    /// Why a technology that helps is not the answer by itself.
    public void notAlone(Technology technology, Need need, String text) {
        weigh(technology, need, Line.Kind.LOSES, text);
    }

    /// `better` does the same better. It is said only while `better` answers the need, and no worse.
    public void loses(Technology technology, Need need, Technology better, String text) {
        add(new Conclusion.Loses(better, line(technology, need, Line.Kind.LOSES, text)));
    }

    public void doesNotProtect(Technology technology, String text) {
        add(new Conclusion.Weighed(line(technology, null, Line.Kind.DOES_NOT_PROTECT, text)));
    }

    /// What must be there first; what is not known is told as such.
    public void prerequisite(Technology technology, Told met, String text) {
        add(new Conclusion.Needs(met, line(technology, null, Line.Kind.HELPS, text)));
    }

    public void claims(Offer offer, String text) {
        add(new Conclusion.Claims(offer.claim(), line(offer.technology(), offer.need(), Line.Kind.HELPS, text)));
    }

    /// A verdict on the scenario or the fabric as a whole.
    public void finds(About about, Weight weight, String text) {
        add(new Conclusion.Found(finding(about, weight, text)));
    }

    /// The facts that the rule matched cannot all be true.
    public void contradicts(String text) {
        finds(About.CONTRADICTION, Weight.BAD, text);
    }

    /// Whether a running machine gets from one processor to the other.
    public void crosses(Pair pair, Weight weight, String text) {
        add(new Conclusion.Crosses(pair.from(), pair.to(), finding(About.PROCESSORS, weight, text)));
    }

    List<Conclusion> conclusions() {
        return conclusions;
    }

    /// Rules that were switched off and had something to say.
    Set<String> muted() {
        return muted;
    }

    private void weigh(Technology technology, Need need, Line.Kind kind, String text) {
        add(new Conclusion.Weighed(line(technology, need, kind, text)));
    }

    private void add(Conclusion conclusion) {
        if (off.contains(conclusion.rule())) {
            muted.add(conclusion.rule());
        } else {
            conclusions.add(conclusion);
        }
    }

    private Line line(Technology technology, @Nullable Need need, Line.Kind kind, String text) {
        String rule = rule(text);
        return new Line(technology, Optional.ofNullable(need), kind, text, rule, inputs(), sources.apply(rule));
    }

    private Finding finding(About about, Weight weight, String text) {
        String rule = rule(text);
        return new Finding(about, weight, text, rule, inputs(), sources.apply(rule));
    }

    private String rule(String text) {
        if (speaking == null) {
            throw new IllegalStateException("Only a rule may conclude anything: " + text);
        }
        return String.valueOf(speaking.getRule().getMetaData().get("id"));
    }

    private List<String> inputs() {
        List<String> words = new ArrayList<>(4);
        for (Object fact : speaking == null ? List.of() : speaking.getObjects()) {
            if (fact instanceof Fact matched && !words.contains(matched.words())) {
                words.add(matched.words());
            }
        }
        words.sort(null);
        return words;
    }
}
