package io.faultline.console.rows;

import java.util.Locale;

/// PowerShell's wildcards: `*` any text, `?` one character, `[a-c]` one of some; case-blind.
public final class Wildcard {
    private Wildcard() {}

    public static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> c == '*' || c == '?' || c == '[');
    }

    public static boolean matches(String pattern, String text) {
        return matches(pattern.toLowerCase(Locale.ROOT), 0, text.toLowerCase(Locale.ROOT));
    }

    /// Keeps only the last star to go back to: linear for people, at worst pattern × text.
    private static boolean matches(String pattern, int start, String text) {
        int p = start;
        int t = 0;
        int star = -1;
        int retry = 0;
        while (t < text.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? step(pattern, p, text.charAt(t)) : -1;
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = ++p;
                retry = t;
            } else if (next >= 0) {
                p = next;
                t++;
            } else if (star >= 0) {
                p = star;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /// Where the pattern goes on after taking `c`; -1 when it does not take it.
    private static int step(String pattern, int at, char c) {
        char wanted = pattern.charAt(at);
        int close = wanted == '[' ? pattern.indexOf(']', at + 1) : -1;
        if (close < 0) {
            return wanted == '?' || wanted == c ? at + 1 : -1;
        }
        for (int i = at + 1; i < close; i++) {
            boolean range = i + 2 < close && pattern.charAt(i + 1) == '-';
            if (range ? c >= pattern.charAt(i) && c <= pattern.charAt(i + 2) : c == pattern.charAt(i)) {
                return close + 1;
            }
            i += range ? 2 : 0;
        }
        return -1;
    }
}
