package io.faultline.ui.fabric;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Event;
import io.faultline.fabric.Failback;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StopKind;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private final Story story =
            Story.of(Fabrics.cluster(3, vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(2), 120e6), vm("DC01")));

    @Test
    void aMigrationReportsPassesLengthAndPause() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).settle();

        assertThat(words()).first().isEqualTo("SQL01 started to move to HV02");
        assertThat(words()).contains("SQL01 began pass 1: 4,194,304 pages");
        assertThat(words().getLast())
                .matches("SQL01 runs on HV02: [0-9] passes, [0-9]+ s, stood still for [0-9.]+ m?s");
    }

    @Test
    void aRefusalSaysWhoRefusedWhatAndWhy() {
        story.moves("SQL01", "HV01", MigrationType.LIVE);

        assertThat(words()).containsExactly("SQL01 was refused: SQL01 is on HV01 already.");
    }

    @Test
    void aPowerLossNamesTheVmsThatWentWithIt() {
        story.failsPower("HV01");

        assertThat(words()).first().isEqualTo("HV01 lost power, and with it SQL01 and DC01");
    }

    @Test
    void everySentenceIsForPeople() {
        story.when(new OperatorCommand.SuspendNode(story.host("HV01"), true, false, null))
                .settle();
        story.when(new OperatorCommand.UpdateHost(story.host("HV01"))).settle();
        story.when(new OperatorCommand.ResumeNode(story.host("HV01"), Failback.IMMEDIATE))
                .settle();
        story.moves("DC01", "HV03", MigrationType.QUICK).settle();
        story.when(new OperatorCommand.StopVm(story.vm("DC01"), StopKind.SAVE)).settle();
        story.when(new OperatorCommand.StartVm(story.vm("DC01"))).settle();
        story.hangs("HV02").settle().isRepaired("HV02").settle();
        story.failsPower("HV01").failsPower("HV02").settle();

        assertThat(words())
                .hasSizeGreaterThan(40)
                .allSatisfy(sentence ->
                        assertThat(sentence).matches("[A-Z].*[^.]").doesNotContain("[", "Id(", "null", "NotInitiated"));
    }

    private List<String> words() {
        return story.all(Event.class).stream()
                .map(entry -> EventWords.of(entry.event()))
                .toList();
    }
}
