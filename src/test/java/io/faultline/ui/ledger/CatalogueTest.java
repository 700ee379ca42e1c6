package io.faultline.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.ledger.Entry;
import io.faultline.ledger.Ledger;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Collection<Entry> entries = Ledger.load().entries();

    @Test
    void withoutAFilterEveryEntryStandsInOneTopic() {
        assertThat(Catalogue.of(entries, Optional.empty(), "").size()).isEqualTo(entries.size());
    }

    @Test
    void theCountsAddUpToAll() {
        var counts = Catalogue.counts(entries);
        assertThat(counts).containsOnlyKeys(Entry.Status.values());
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(entries.size());
    }

    @Test
    void aStatusAndWordsNarrowTogether() {
        var found = Catalogue.of(entries, Optional.of(Entry.Status.MODELLED), " Heartbeat  2016 ");
        assertThat(found.size()).isPositive();
        assertThat(found.topics())
                .allSatisfy(topic -> assertThat(topic.entries()).allSatisfy(entry -> {
                    assertThat(entry.status()).isEqualTo(Entry.Status.MODELLED);
                    assertThat(entry.versions()).contains("2016");
                }));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Catalogue.of(entries, Optional.empty(), "no such behaviour").topics())
                .isEmpty();
    }

    @Test
    void everyTopicHasAName() {
        assertThat(Catalogue.of(entries, Optional.empty(), "").topics())
                .allSatisfy(topic -> assertThat(topic.title()).isNotBlank().isNotEqualTo(topic.key()));
    }
}
