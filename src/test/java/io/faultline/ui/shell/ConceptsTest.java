package io.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource({
        "migration.live, live migration",
        "failover.unplanned, unplanned failover",
        "cluster.drain, drain",
        "quorum.dynamic-witness, dynamic witness",
        "placement, placement"
    })
    void aDottedWordIsReadAsOneSaysIt(String concept, String words) {
        assertThat(Concepts.words(concept)).isEqualTo(words);
    }
}
