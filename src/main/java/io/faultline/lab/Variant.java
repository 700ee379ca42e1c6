package io.faultline.lab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an attempt's seed has drawn: values by the names that texts and expressions use.
public record Variant(long seed, SequencedMap<String, Object> values) {
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
