package io.faultline.lab;

import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one Markdown text into blocks. A directive has a line of its own, also as a list item: `1. ::task[Move
/// SQL01]{checks=moved}`, `::run[Get-VM]{mode=guided}`, and `:::note[Title]{ledger=id}` up to `:::`. Lines
/// inside a code fence are text. The first heading is the title of the step and no block.
final class LabText {

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(?:(\\d{1,3})[.)]\\s+|[-*]\\s+)?::(\\w+)\\[(.*)](?:\\{([^{}]*)})?\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s*:::note(?:\\[(.*)])?(?:\\{([^{}]*)})?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("#{1,3}\\s+(.+)");

    private final String file;
    private final Collection<String> checks;
    private final Marking marking;
    private final Pictures pictures;
    private final Problems problems;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openedAt = 1;
    private boolean titled;

    private LabText(String file, Collection<String> checks, Marking marking, Pictures pictures, Problems problems) {
        this.file = file;
        this.checks = checks;
        this.marking = marking;
        this.pictures = pictures;
        this.problems = problems;
    }

    static List<TextBlock> read(
            String file,
            String text,
            Collection<String> checks,
            Marking marking,
            Pictures pictures,
            Problems problems) {
        return new LabText(file, checks, marking, pictures, problems)
                .blocks(text.lines().toList());
    }

    /// The first heading, or nothing.
    static String title(String text) {
        return text.lines()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1).strip())
                .findFirst()
                .orElse("");
    }

    private List<TextBlock> blocks(List<String> lines) {
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            fenced ^= FENCE.matcher(line).matches();
            if (!titled && !fenced && HEADING.matcher(line).matches()) {
                titled = true;
                continue;
            }
            Matcher directive = DIRECTIVE.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (fenced) {
                keep(line, i);
            } else if (note.matches()) {
                flush();
                i = note(note, lines, i);
            } else if (directive.matches()) {
                flush();
                directive(directive, i + 1);
            } else if (line.strip().startsWith("::")) {
                problem(
                        i + 1,
                        line.strip(),
                        "This directive cannot be read.",
                        "it is written ::task[text]{checks=id}, ::run[line] or :::note[title]{ledger=id}, on a line of its own.");
            } else {
                keep(line, i);
            }
        }
        flush();
        return blocks;
    }

    private String html(int from, String markdown) {
        return pictures.shown(SafeHtml.of(file, from, marking.of(file, from, markdown), pictures, problems));
    }

    private void keep(String line, int index) {
        if (open.isEmpty()) {
            openedAt = index + 1;
        }
        open.append(line).append('\n');
    }

    private void flush() {
        if (!open.toString().isBlank()) {
            blocks.add(new TextBlock.Html(html(openedAt, open.toString())));
        }
        open.setLength(0);
    }

    private void directive(Matcher found, int line) {
        String text = found.group(3).strip();
        Attributes attributes = new Attributes(found.group(4), line);
        switch (found.group(2)) {
            case "task" -> {
                attributes.only("checks");
                int number = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
                List<String> bound = attributes.list("checks");
                if (bound.isEmpty()) {
                    problem(line, text, "The task names no check.", "{checks=id} is missing behind it.");
                }
                bound.stream()
                        .filter(id -> !checks.contains(id))
                        .forEach(id -> problems.add(Problem.unknown(file, line, "The check", id, checks)));
                blocks.add(new TextBlock.Task(
                        number, SafeHtml.oneLine(file, line, marking.of(file, line, text), problems), bound));
            }
            case "run" -> {
                attributes.only("mode");
                marking.check(file, line, text);
                blocks.add(new TextBlock.Run(text, attributes.modes()));
            }
            default ->
                problems.add(
                        Problem.unknown(file, line, "The directive", found.group(2), List.of("task", "run", "note")));
        }
    }

    /// @return the index of the line that ends the note
    private int note(Matcher found, List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().equals(":::")) {
            end++;
        }
        if (end == lines.size()) {
            problem(start + 1, lines.get(start).strip(), "The note does not end.", "a line with ::: is missing.");
        }
        Attributes attributes = new Attributes(found.group(2), start + 1);
        attributes.only("ledger");
        String body = String.join("\n", lines.subList(start + 1, end));
        String title = found.group(1) == null ? "" : found.group(1).strip();
        blocks.add(new TextBlock.Note(title, attributes.first("ledger"), html(start + 2, body)));
        return end;
    }

    private void problem(int line, String value, String message, String maybe) {
        problems.add(new Problem(file, line, value, message, maybe));
    }

    /// What stands in the braces: `checks=a,b mode=guided`.
    private final class Attributes {
        private final List<String[]> pairs = new ArrayList<>();
        private final int line;

        @SuppressWarnings("StringSplitter")
        Attributes(@Nullable String text, int line) {
            this.line = line;
            for (String pair : text == null || text.isBlank()
                    ? new String[0]
                    : text.strip().split("\\s+")) {
                pairs.add(pair.contains("=") ? pair.split("=", 2) : new String[] {pair, ""});
            }
        }

        void only(String key) {
            pairs.stream()
                    .filter(pair -> !pair[0].equals(key))
                    .forEach(pair -> problems.add(Problem.unknown(file, line, "The attribute", pair[0], List.of(key))));
        }

        String first(String key) {
            return pairs.stream()
                    .filter(pair -> pair[0].equals(key))
                    .map(pair -> pair[1])
                    .findFirst()
                    .orElse("");
        }

        List<String> list(String key) {
            return Arrays.stream(first(key).split(","))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .toList();
        }

        List<Mode> modes() {
            EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
            List<String> known =
                    Arrays.stream(Mode.values()).map(Mode::toString).toList();
            for (String name : list("mode")) {
                if (known.contains(name.toLowerCase(Locale.ROOT))) {
                    modes.add(Mode.valueOf(name.toUpperCase(Locale.ROOT)));
                } else {
                    problems.add(Problem.unknown(file, line, "The mode", name, known));
                }
            }
            return modes.isEmpty() ? List.of(Mode.GUIDED, Mode.ASSISTED) : List.copyOf(modes);
        }
    }
}
