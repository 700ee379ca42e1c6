package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Behaviour may change, but not unnoticed: recorded journals replay with the fingerprints they were recorded with, or
/// [ModelVersion#CURRENT] has gone up.
///
/// After a change of behaviour: raise the number, and run this test with `-Djournals.record=true`. It fills in marks
/// that have no numbers and those of an older model, and refuses the others.
class GoldenJournalsTest {

    @TestFactory
    Stream<DynamicTest> everyJournalReplaysEqualOrTheModelVersionGoesUp() {
        return GoldenJournal.all().stream().map(journal -> dynamicTest(journal.name(), () -> check(journal)));
    }

    @Test
    void thereAreJournalsToReplay() {
        assertThat(GoldenJournal.all()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static void check(GoldenJournal journal) {
        GoldenJournal now = journal.replayed();
        boolean mayRecord = journal.isOpen() || journal.model() < ModelVersion.CURRENT;
        if (Boolean.getBoolean("journals.record") && mayRecord) {
            now.save();
            return;
        }
        assertThat(now.rows())
                .as(
                        "%s was recorded with model %d and replays differently.%nMaybe behaviour has changed: then raise"
                                + " ModelVersion.CURRENT and record anew, with -Djournals.record=true.",
                        journal.file(), journal.model())
                .isEqualTo(journal.rows());
    }
}
