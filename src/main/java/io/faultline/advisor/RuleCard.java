package io.faultline.advisor;

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
        String source) {}
