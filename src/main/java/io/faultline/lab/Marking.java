package io.faultline.lab;

import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// Marks the names of drawn values in a text, so that they pass through Markdown and the sanitizer as they are.
final class Marking {
    private final Set<String> names;
    private final Problems problems;

    Marking(Set<String> names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /// The same and some names more.
    Marking and(Collection<String> more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(more);
        return new Marking(all, problems);
    }

    /// @param line of the file on which the text begins, from 1
    String of(String file, int line, String text) {
        check(file, line, text);
        return Variant.NAME
                .matcher(text)
                .replaceAll(found -> names.contains(found.group(1))
                        ? Variant.OPEN + found.group(1) + Variant.CLOSE
                        : Matcher.quoteReplacement(found.group()));
    }

    /// Reports names that nothing draws.
    void check(String file, int line, String text) {
        Matcher found = Variant.NAME.matcher(text);
        while (found.find()) {
            if (!names.contains(found.group(1))) {
                int at = line
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                problems.add(Problem.unknown(file, at, "The drawn value", found.group(1), names));
            }
        }
    }
}
