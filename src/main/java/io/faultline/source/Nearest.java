package io.faultline.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Guesses what was meant by a misspelt name: the known one with the fewest letters added, dropped, changed or swapped,
/// if those are few beside its length. Letter case is not counted.
public final class Nearest {

    private static final int LISTED = 12;

    private Nearest() {}

    public static Optional<String> to(String value, Collection<String> candidates) {
        String wanted = value.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            int allowed = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            if (distance <= allowed && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The rest of a sentence that begins with "Maybe": the nearest name, else the list of those that are known.
    public static String maybe(String value, Collection<String> candidates) {
        return to(value, candidates)
                .map(near -> "it is spelled " + near + ".")
                .orElseGet(
                        () -> candidates.isEmpty() ? "it is not needed here." : "one of: " + listed(candidates) + ".");
    }

    private static String listed(Collection<String> candidates) {
        String first = String.join(", ", candidates.stream().limit(LISTED).toList());
        return candidates.size() > LISTED ? first + " and " + (candidates.size() - LISTED) + " more" : first;
    }

    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] now = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && swapped(from, i, to, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
