package io.faultline.ui.course.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.ClassId;
import io.faultline.course.Identity;
import io.faultline.course.RosterChoices;
import io.faultline.course.RosterChoices.Choice;
import io.faultline.course.RosterEntry;
import io.faultline.course.RosterPreview;
import io.faultline.course.RosterRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewWordsTest {

    private static final Person ZOE = new Person(new PersonId(2), "Zoë", Role.LEARNER);
    private static final RosterRow NEW = new RosterRow.New(entry(1, "Ada"));
    private static final RosterRow CHANGED =
            new RosterRow.Changed(entry(2, "Zoë"), ZOE, Identity.NONE, Identity.NONE, true, "had left and is back");
    private static final RosterRow SAME = new RosterRow.Same(entry(3, "Cy"), ZOE);
    private static final RosterRow UNCLEAR =
            new RosterRow.Ambiguous(entry(4, "Bo"), List.of(ZOE), true, "Another line has the same name.");

    @Test
    void theButtonSaysWhatItWillDo() {
        assertThat(deed(RosterChoices.NONE, NEW)).isEqualTo("Add 1 learner");
        assertThat(deed(RosterChoices.NONE, NEW, CHANGED, SAME)).isEqualTo("Add 1 learner and change 1");
        assertThat(deed(RosterChoices.NONE, CHANGED)).isEqualTo("Change 1 learner");
    }

    @Test
    void anUnclearLineCountsOnceItIsDecided() {
        assertThat(deed(RosterChoices.NONE, UNCLEAR)).isEmpty();
        assertThat(deed(choices(new Choice.SomebodyNew()), UNCLEAR)).isEqualTo("Add 1 learner");
        assertThat(deed(choices(new Choice.ItIs(ZOE.id())), UNCLEAR)).isEqualTo("Change 1 learner");
        assertThat(deed(choices(new Choice.LeaveOut()), UNCLEAR)).isEmpty();
    }

    @Test
    void whoeverLeavesIsCounted() {
        var choices = new RosterChoices(Map.of(), Set.of(ZOE.id()));
        assertThat(deed(choices, NEW)).isEqualTo("Add 1 learner and mark 1 as left");
        assertThat(deed(choices)).isEqualTo("Mark 1 learner as left");
    }

    @Test
    void whereNothingWouldBeDoneTheReasonStandsThere() {
        assertThat(PreviewWords.nothing(preview(""))).isEqualTo("Paste a list first.");
        assertThat(PreviewWords.nothing(preview("x"))).isEqualTo("No line of this list can be used.");
        assertThat(PreviewWords.nothing(preview("x", UNCLEAR))).isEqualTo("Say who the unclear lines are.");
        assertThat(PreviewWords.nothing(preview("x", SAME))).startsWith("Everybody in this list is in the class");
    }

    @Test
    void idsStandInOneLine() {
        assertThat(PreviewWords.ids(new Identity("4711", "zoe", "", "A1", "9")))
                .isEqualTo("ID 4711 · zoe · section A1");
    }

    private static String deed(RosterChoices choices, RosterRow... rows) {
        return PreviewWords.deed(preview("x", rows), choices).orElse("");
    }

    private static RosterChoices choices(Choice choice) {
        return new RosterChoices(Map.of(4, choice), Set.of());
    }

    private static RosterPreview preview(String text, RosterRow... rows) {
        return new RosterPreview(new ClassId(1), text, List.of(rows), List.of(), List.of());
    }

    private static RosterEntry entry(int line, String name) {
        return new RosterEntry(line, name, Identity.NONE);
    }
}
