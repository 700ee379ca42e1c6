package io.faultline.advisor.drools;

import io.faultline.advisor.Range;

/// Times as they are read aloud: `4 min 55 s`, and not as files have them.
final class Spoken {

    private static final long[] SECONDS = {86_400, 3_600, 60, 1};
    private static final String[] UNITS = {" d", " h", " min", " s"};

    private Spoken() {}

    static String time(long seconds) {
        StringBuilder text = new StringBuilder();
        long left = seconds;
        for (int i = 0; i < UNITS.length; i++) {
            if (left >= SECONDS[i]) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(left / SECONDS[i])
                        .append(UNITS[i]);
                left %= SECONDS[i];
            }
        }
        return text.isEmpty() ? "0 s" : text.toString();
    }

    static String range(Range range) {
        String least = time(range.least().toSeconds());
        if (range.most().isEmpty()) {
            return least + " or more";
        }
        return range.most().get().equals(range.least()) ? least : least + " to " + time(range.mostSeconds());
    }
}
