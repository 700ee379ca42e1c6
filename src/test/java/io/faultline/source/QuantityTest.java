package io.faultline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "240s,240000",
        "5m,300000",
        "5 min,300000",
        "1h30m,5400000",
        "75ms,75",
        "1.5s,1500",
        "2d,172800000",
        "1h 5s,3605000"
    })
    void durationsAreReadWithTheirUnits(String text, long millis) {
        assertThat(Quantity.duration(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"8GB,8589934592", "512MB,536870912", "4TB,4398046511104", "1.5KB,1536", "7B,7", "2GiB,2147483648"})
    void sizesAreBinaryAsInPowerShell(String text, long bytes) {
        assertThat(Quantity.bytes(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"10Gbit/s,10000000000", "10Gbps,10000000000", "100 Mbit/s,100000000", "9600bps,9600"})
    void bandwidthIsDecimalAsCardsAreSold(String text, long bits) {
        assertThat(Quantity.bitsPerSecond(text)).isEqualTo(bits);
    }

    @Test
    void ratesAreSizesEachSecond() {
        assertThat(Quantity.bytesPerSecond("14MB/s")).isEqualTo(14L << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"240", "", "s", "5 parsecs", "-1s", "1e9s", "99999999999999d"})
    void whatIsNoDurationIsRefusedWithItsText(String text) {
        assertThatThrownBy(() -> Quantity.duration(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + text + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8G", "GB", "8EB", "999999999999999PB"})
    void whatIsNoSizeIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.bytes(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printedDurationsAreReadBackAsTheSame() {
        for (Duration duration : List.of(
                Duration.ofSeconds(250),
                Duration.ofMillis(75),
                Duration.ZERO,
                Duration.ofHours(26),
                Duration.ofMillis(1500))) {
            assertThat(Quantity.duration(Quantity.print(duration))).isEqualTo(duration);
        }
        assertThat(Quantity.print(Duration.ofSeconds(250))).isEqualTo("4m10s");
    }

    @Test
    void theNearestNameIsGuessedOnlyWhenItIsNear() {
        assertThat(Nearest.to("HV9", List.of("HV01", "HV09"))).contains("HV09");
        assertThat(Nearest.to("memroy", List.of("memory", "name"))).contains("memory");
        assertThat(Nearest.to("zebra", List.of("memory", "name"))).isEmpty();
        assertThat(Nearest.maybe("zebra", List.of("memory", "name"))).isEqualTo("one of: memory, name.");
    }
}
