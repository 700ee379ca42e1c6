package io.faultline.ui.advisor;

import io.faultline.advisor.Finding;
import io.faultline.advisor.Finding.About;
import io.faultline.advisor.Line;
import io.faultline.advisor.ScenarioText;
import io.faultline.advisor.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The decision as Markdown, for a repository or a wiki: context, decision, reasons, price, prerequisites, the others,
/// and the scenario itself, which brings the same page back.
final class DecisionText {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> sources = new LinkedHashSet<>();

    private DecisionText() {}

    static String of(Headline headline) {
        var written = new DecisionText();
        written.write(headline);
        return written.text.toString();
    }

    private void write(Headline headline) {
        var design = headline.design();
        var scenario = headline.advice().scenario();
        line("# " + headline.title());
        line("");
        line("Scenario: " + (scenario.name().isEmpty() ? "without a name" : scenario.name()) + ". Rules: "
                + headline.advice().revision() + ". " + headline.summary());
        heading("Asked for and told");
        Asked.of(scenario).answered().forEach(row -> line("- " + row.question() + ": " + row.answer()));
        part("Because", design.because());
        part("Despite", design.despite());
        findings("Answers that exclude each other", headline.advice().findings(About.CONTRADICTION));
        heading("Must be there first");
        design.prerequisites().forEach(one -> line("- " + Wording.met(one.met()) + ": " + sentence(one.line())));
        heading("Claims, not measured");
        design.promises()
                .forEach(promise -> line("- " + Wording.title(promise.need()) + ": loses "
                        + Spoken.range(promise.claim().rpo()) + ", runs again after "
                        + Spoken.range(promise.claim().rto()) + " ("
                        + promise.line().rule() + ")"));
        findings("Processors", headline.advice().findings(About.PROCESSORS));
        headline.advice()
                .crossings()
                .forEach(one ->
                        line("- " + one.from().words() + " to " + one.to().words() + ": " + sentence(one.finding())));
        findings("Votes", headline.advice().findings(About.QUORUM));
        findings("Times", headline.advice().findings(About.TIMES));
        part("It does not protect from", design.doesNotProtect());
        heading("Why not the others");
        for (var option : headline.advice().options()) {
            if (!design.core().contains(option)) {
                line("- " + option.technology().title() + ", " + Wording.fit(option.fit()));
                option.blockedBy().forEach(one -> line("  - " + sentence(one)));
                option.whyNot().forEach(one -> line("  - " + sentence(one)));
            }
        }
        if (!headline.advice().silenced().isEmpty()) {
            heading("Left out");
            headline.advice().silenced().forEach(one -> line("- " + one.rule() + ": " + SilencedList.words(one)));
        }
        heading("Sources");
        sources.forEach(source -> line("- <" + source + ">"));
        heading("The scenario");
        line("```yaml");
        text.append(ScenarioText.of(scenario));
        line("```");
    }

    private void findings(String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            heading(title);
            findings.forEach(one -> line("- " + Tone.word(one.weight()) + ": " + sentence(one)));
        }
    }

    private void part(String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            heading(title);
            lines.stream().map(this::sentence).distinct().forEach(one -> line("- " + one));
        }
    }

    private String sentence(Sentence line) {
        sources.add(line.source());
        return line.text() + " (" + line.rule() + ")";
    }

    private void heading(String title) {
        line("\n## " + title + "\n");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
