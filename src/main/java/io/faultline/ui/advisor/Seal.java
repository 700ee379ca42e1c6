package io.faultline.ui.advisor;

import io.faultline.advisor.Advice;
import io.faultline.advisor.Option;
import io.faultline.advisor.Option.Fit;
import io.faultline.advisor.Sentence;
import io.faultline.advisor.Technology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a shared link remembers of its answer, so that it can say later what has changed: the revision of the rules,
/// the
/// fit of each technology, and the rules that spoke. As text, before it is packed, `783bbe645fb0.003255.FC-001~FC-010`:
/// one digit a
/// technology
/// in the order of the founding table.
record Seal(String revision, Map<Technology, Fit> fits, List<String> rules) {

    private static final Pattern FORM = Pattern.compile(
            "([0-9a-f]{12})\\.([0-9]{%d})\\.((?:[A-Z0-9]{2,3}-\\d{3}~?)*)".formatted(Technology.values().length));

    static Seal of(Advice advice) {
        Map<Technology, Fit> fits = new EnumMap<>(Technology.class);
        advice.options().forEach(option -> fits.put(option.technology(), option.fit()));
        var rules = new TreeSet<String>();
        advice.sentences().map(Sentence::rule).forEach(rules::add);
        return new Seal(advice.revision(), fits, List.copyOf(rules));
    }

    /// Nothing where it cannot be read: the scenario beside it can, and is judged as it is.
    static Optional<Seal> read(String text) {
        var form = FORM.matcher(unpacked(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<Technology, Fit> fits = new EnumMap<>(Technology.class);
        for (var technology : Technology.values()) {
            int fit = form.group(2).charAt(technology.ordinal()) - '0';
            if (fit >= Fit.values().length) {
                return Optional.empty();
            }
            fits.put(technology, Fit.values()[fit]);
        }
        var rules = form.group(3).isEmpty()
                ? List.<String>of()
                : List.of(form.group(3).split("~"));
        return Optional.of(new Seal(form.group(1), fits, rules));
    }

    private static String unpacked(String text) {
        try {
            return Packed.read(text);
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }

    String text() {
        var digits = new StringBuilder();
        for (var technology : Technology.values()) {
            digits.append(fits.getOrDefault(technology, Fit.NOT_ITS_JOB).ordinal());
        }
        return Packed.of(revision + "." + digits + "." + String.join("~", rules));
    }

    /// What is another now, in words; nothing when the answer is the same.
    List<String> changes(Seal now) {
        List<String> changes = new ArrayList<>();
        for (var technology : Technology.values()) {
            var before = fits.getOrDefault(technology, Fit.NOT_ITS_JOB);
            var after = now.fits.getOrDefault(technology, Fit.NOT_ITS_JOB);
            if (before != after) {
                changes.add(technology.title() + " was " + said(before) + ", and is now " + said(after) + ".");
            }
        }
        listed(changes, "Rules that speak now and did not: ", now.rules, rules);
        listed(changes, "Rules that spoke and no longer do: ", rules, now.rules);
        return changes;
    }

    private static void listed(List<String> changes, String words, List<String> in, List<String> notIn) {
        var rest = in.stream().filter(rule -> !notIn.contains(rule)).toList();
        if (!rest.isEmpty()) {
            changes.add(words + String.join(", ", rest) + ".");
        }
    }

    private static String said(Option.Fit fit) {
        return "“" + Wording.fit(fit) + "”";
    }
}
