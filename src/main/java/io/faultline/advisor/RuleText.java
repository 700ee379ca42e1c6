package io.faultline.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a rule, looked at without understanding it.
final class RuleText {

    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\n]*");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");
    private static final Pattern VERSION = Pattern.compile("\"(20\\d\\d(?:R2)?)\"");
    private static final Pattern THEN = Pattern.compile("(?m)^then\\s*$");
    private static final Pattern WHEN = Pattern.compile("(?m)^when\\s*$");

    /// A number, and where it begins.
    record Figure(String value, int at) {}

    private RuleText() {}

    /// The same text, as long as before, with blanks for what is quoted or remarked.
    static String withoutWords(String text) {
        return WORDS.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    static int when(String text) {
        return place(WHEN, text, 0);
    }

    static int then(String text) {
        return place(THEN, text, text.length());
    }

    /// Numbers and Windows Server versions that the rule compares with, in what it asks and in what it says, but not
    /// those in its sentences. 0 and 1 are none: nothing, and one of something.
    static List<Figure> figures(String text) {
        String bare = withoutWords(text);
        int when = when(bare);
        List<Figure> figures = new ArrayList<>();
        Matcher number = FIGURE.matcher(bare);
        for (int at = when; number.find(at); at = number.end()) {
            if (number.group().length() > 1 || number.group().charAt(0) > '1') {
                figures.add(new Figure(number.group(), number.start()));
            }
        }
        Matcher version = VERSION.matcher(text);
        for (int at = when; version.find(at); at = version.end()) {
            figures.add(new Figure(version.group(1), version.start(1)));
        }
        return figures;
    }

    /// Counted from 1.
    static int line(String text, int at) {
        return (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static int place(Pattern pattern, String text, int otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.end() : otherwise;
    }
}
