package io.faultline.advisor;

import java.util.regex.Pattern;

/// What a person reads about one rule. The id is for ever; the title is a sentence.
public record RuleCard(
        String id,
        String topic,
        String slug,
        String title,
        String fact,
        String synopsis,
        String why,
        String recommendation,
        String example,
        String source) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,2}-\\d{3}");

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
