package io.faultline.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an attempt's seed has drawn: values by the names that texts and expressions use, and situations.
public record Variant(long seed, SequencedMap<String, Object> values, List<Situation> situations) {
    /// A lab's text is made once: until a variant fills it, these two stand around the names in it. No file may
    /// hold them.
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';
    static final Pattern NAME = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9.]*)\\s*}}");
    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

    /// Of a lab without parameters.
    public static final Variant NONE = new Variant(0, new LinkedHashMap<>());

    public Variant {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        situations = List.copyOf(situations);
    }

    public Variant(long seed, SequencedMap<String, Object> values) {
        this(seed, values, List.of());
    }

    /// The situation that a step is about; none where it is about none.
    public Optional<Situation> of(Step step) {
        return step.scenario() > 0 && step.scenario() <= situations.size()
                ? Optional.of(situations.get(step.scenario() - 1))
                : Optional.empty();
    }

    /// As the texts of a step see it.
    Variant about(Step step) {
        return of(step).map(this::about).orElse(this);
    }

    private Variant about(Situation one) {
        SequencedMap<String, Object> more = new LinkedHashMap<>(values);
        more.put(Advising.TITLE, one.title());
        more.put(Advising.STORY, one.story());
        return new Variant(seed, more, situations);
    }

    /// `{{name}}` becomes what was drawn; what is no name of ours stays.
    public String text(String text) {
        return replaced(NAME, text, UnaryOperator.identity());
    }

    String html(String html) {
        return replaced(MARKED, html, Variant::escaped);
    }

    /// `victim.host=HV02, wait=90`, for people.
    @Override
    public String toString() {
        StringBuilder said = new StringBuilder();
        values.forEach((name, value) ->
                said.append(said.isEmpty() ? "" : ", ").append(name).append('=').append(Sentence.printed(value)));
        for (int i = 0; i < situations.size(); i++) {
            said.append(said.isEmpty() ? "" : ", ").append(i + 1).append('=').append(situations.get(i));
        }
        return said.toString();
    }

    private String replaced(Pattern pattern, String text, UnaryOperator<String> how) {
        if (values.isEmpty()) {
            return text;
        }
        return pattern.matcher(text).replaceAll(found -> {
            Object value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : how.apply(Sentence.printed(value)));
        });
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
