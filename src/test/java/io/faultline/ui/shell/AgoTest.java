package io.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT59S, just now",
        "PT-5S, just now",
        "PT1M, 1 min ago",
        "PT119M, 119 min ago",
        "PT2H, 2 h ago",
        "PT47H, 47 h ago",
        "PT48H, 2 days ago"
    })
    void aSpanIsToldInItsLargestPlainUnit(Duration since, String words) {
        assertThat(Ago.words(NOW.minus(since), NOW)).isEqualTo(words);
    }
}
