package io.faultline.advisor.drools;

import io.faultline.advisor.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The network over which the live migrations of a running cluster go.
///
/// @param bitsPerSecond of the slowest port on it
/// @param oneTakes      bits a second that one live migration uses when they are there
/// @param fullest       the node with the most memory in use
/// @param seconds       in which that memory is through, once
public record Wire(String cluster, String network, long bitsPerSecond, long oneTakes, String fullest, int seconds)
        implements Fact {

    private static final BigDecimal GIGA = BigDecimal.valueOf(1_000_000_000);

    public String speed() {
        return gigabits(bitsPerSecond);
    }

    public String one() {
        return gigabits(oneTakes);
    }

    public String time() {
        return Times.words(seconds);
    }

    static String gigabits(long bits) {
        return BigDecimal.valueOf(bits)
                        .divide(GIGA, 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + " Gbit/s";
    }

    @Override
    public String words() {
        return network + " of " + cluster + ": live migrations at " + speed();
    }
}
