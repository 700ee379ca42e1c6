package io.faultline.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts with units as authors write them. Sizes are binary, as PowerShell's `8GB` is (2^30 each); bandwidth is
/// decimal, as network cards are sold. A bare number is refused: nobody can tell what it counts.
public final class Quantity {

    private static final Pattern DURATION =
            Pattern.compile("(?:\\d{1,15}(?:\\.\\d{1,9})? ?(?:d|h|min|ms|us|m|s) ?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?(d|h|min|ms|us|m|s) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?([KMGTP]?)i?B", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANDWIDTH =
            Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?([KMGT]?)(?:bit/s|bps)", Pattern.CASE_INSENSITIVE);
    private static final String BINARY = "KMGTP";

    private Quantity() {}

    /// `240s`, `5m`, `1h30m`, `75ms`, `2d`. @throws IllegalArgumentException with a sentence, if it is not one
    public static Duration duration(String text) {
        String trimmed = text.strip();
        if (!DURATION.matcher(trimmed).matches()) {
            throw refused("a duration", text, "240s, 5m, 1h30m or 75ms");
        }
        BigDecimal micros = BigDecimal.ZERO;
        Matcher step = STEP.matcher(trimmed);
        while (step.find()) {
            micros = micros.add(new BigDecimal(step.group(1)).multiply(BigDecimal.valueOf(microsOf(step.group(2)))));
        }
        return Duration.ofNanos(Math.multiplyExact(whole("a duration", text, micros), 1_000L));
    }

    /// `8GB` is 8 × 2^30 bytes. @throws IllegalArgumentException with a sentence, if it is not a size
    public static long bytes(String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            throw refused("a size", text, "8GB, 512MB or 4TB");
        }
        int power = BINARY.indexOf(matcher.group(2).toUpperCase(Locale.ROOT));
        long unit = matcher.group(2).isEmpty() ? 1 : 1L << (10 * (power + 1));
        return whole("a size", text, new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit)));
    }

    /// `10Gbit/s` or `10Gbps`: 10^10 bits a second. @throws IllegalArgumentException with a sentence, if it is not one
    public static long bitsPerSecond(String text) {
        Matcher matcher = BANDWIDTH.matcher(text.strip());
        if (!matcher.matches()) {
            throw refused("a bandwidth", text, "10Gbit/s, 10Gbps or 100Mbit/s");
        }
        int power =
                matcher.group(2).isEmpty() ? 0 : BINARY.indexOf(matcher.group(2).toUpperCase(Locale.ROOT)) + 1;
        return whole("a bandwidth", text, new BigDecimal(matcher.group(1)).scaleByPowerOfTen(3 * power));
    }

    /// `14MB/s`: a size each second. @throws IllegalArgumentException with a sentence, if it is not one
    public static long bytesPerSecond(String text) {
        String trimmed = text.strip();
        if (!trimmed.endsWith("/s")
                || !SIZE.matcher(trimmed.substring(0, trimmed.length() - 2)).matches()) {
            throw refused("a rate", text, "14MB/s or 512KB/s");
        }
        return bytes(trimmed.substring(0, trimmed.length() - 2));
    }

    /// The shortest text that [#duration] reads back as the same: `4m10s`, `75ms`, `0s`.
    public static String print(Duration duration) {
        long micros = duration.toNanos() / 1_000;
        StringBuilder text = new StringBuilder();
        for (String unit : new String[] {"d", "h", "m", "s", "ms", "us"}) {
            long each = microsOf(unit);
            if (micros >= each) {
                text.append(micros / each).append(unit);
                micros %= each;
            }
        }
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static long microsOf(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "d" -> 86_400_000_000L;
            case "h" -> 3_600_000_000L;
            case "m", "min" -> 60_000_000L;
            case "s" -> 1_000_000L;
            case "ms" -> 1_000L;
            default -> 1L;
        };
    }

    private static long whole(String kind, String text, BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1_000)) > 0) {
            throw new IllegalArgumentException("(" + text + ") is too large for " + kind + ".");
        }
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static IllegalArgumentException refused(String kind, String text, String examples) {
        return new IllegalArgumentException("(" + text + ") is not " + kind + " such as " + examples + ".");
    }
}
