package io.faultline.advisor;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a rule's id from its text and the rest from the Markdown card beside it.
final class CardText {

    private static final Pattern ID = Pattern.compile("@id\\(\"([A-Z][A-Z0-9]{1,2}-\\d{3})\"\\)");
    private static final Pattern FACT = Pattern.compile("@fact\\(\"([^\"]+)\"\\)");
    private static final Pattern TITLE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https://[^\\s)>]+");

    private CardText() {}

    static RuleCard read(String root, String name, String rule, String card) {
        String drl = root + "/" + name + ".drl";
        String file = root + "/" + name + ".md";
        Map<String, String> sections = sections(card);
        return new RuleCard(
                first(drl, rule, ID, "an id such as @id(\"LM-001\")"),
                name.substring(0, Math.max(0, name.indexOf('/'))),
                name.substring(name.indexOf('/') + 1),
                first(drl, rule, TITLE, "a rule with a sentence as its name"),
                first(drl, rule, FACT, "a facts row such as @fact(\"02_heartbeat_failover/Heartbeat defaults\")"),
                section(file, sections, "Synopsis"),
                section(file, sections, "Why"),
                section(file, sections, "Recommendation"),
                section(file, sections, "Example"),
                link(file, section(file, sections, "Source")));
    }

    private static Map<String, String> sections(String card) {
        Map<String, String> sections = new TreeMap<>();
        for (String part : card.split("(?m)^## ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                sections.put(part.substring(0, end).strip(), part.substring(end).strip());
            }
        }
        return sections;
    }

    private static String section(String file, Map<String, String> sections, String heading) {
        String text = sections.getOrDefault(heading, "");
        if (text.isEmpty()) {
            throw missing(file, "the heading (## " + heading + ") with a text below it");
        }
        return text;
    }

    private static String link(String file, String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw missing(file, "a public https link below Source");
        }
        return link.group();
    }

    private static String first(String file, String text, Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw missing(file, what);
        }
        return matcher.group(1);
    }

    private static ProblemException missing(String file, String what) {
        return ProblemException.of(Problem.at(file, 0, "", "This needs " + what + ".")
                .maybe("rules/README.md shows how a rule is written."));
    }
}
