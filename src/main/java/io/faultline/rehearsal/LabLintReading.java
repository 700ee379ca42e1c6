package io.faultline.rehearsal;

import io.faultline.lab.LabFolder;
import io.faultline.lab.Step;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a text can be read by those who do not see it: pictures, headings and links.
final class LabLintReading {
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^]]*)]\\((?:https?:[^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+.*");
    private static final List<String> EMPTY_WORDS = List.of("", "here", "link", "this", "click here", "more");

    private LabLintReading() {}

    static void check(LabFolder folder, Step step, Findings findings) {
        List<String> lines = folder.read(step.file()).orElse("").lines().toList();
        int level = 0;
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            fenced ^= line.strip().startsWith("```");
            if (fenced) {
                continue;
            }
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                int next = heading.group(1).length();
                if (next > level + 1) {
                    findings.add("L060", step.file(), i + 1, line, "This heading leaves a level out.", "one # less.");
                }
                level = next;
            }
            words(
                    step,
                    PICTURE.matcher(line),
                    i + 1,
                    "This picture has no text for those who do not see it.",
                    findings);
            words(step, LINK.matcher(line), i + 1, "The words of this link do not say where it leads.", findings);
        }
    }

    private static void words(Step step, Matcher found, int line, String message, Findings findings) {
        while (found.find()) {
            if (EMPTY_WORDS.contains(found.group(1).strip().toLowerCase(Locale.ROOT))) {
                findings.add("L060", step.file(), line, found.group(), message, "[what it is](…) is missing.");
            }
        }
    }
}
