package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.TextBlock.Html;
import io.faultline.lab.TextBlock.Note;
import io.faultline.lab.TextBlock.Run;
import io.faultline.lab.TextBlock.Task;
import io.faultline.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LabTextTest {

    private final Problems problems = new Problems();
    private final SequencedMap<String, String> files = new TreeMap<>();

    @Test
    void aTextIsBlocksInTheOrderOfReading() {
        assertThat(read("""
                # Title

                Some *text*.

                ## Section

                2. ::task[Move `SQL01`]{checks=a,b}
                ::run[(Get-ClusterNode HV01).NodeWeight = 0]{mode=exam,guided}
                :::note[Why]{ledger=x.y}
                Because.
                :::
                The end.
                """))
                .containsExactly(
                        new Html("<p>Some <em>text</em>.</p>\n<h3>Section</h3>"),
                        new Task(2, "Move <code>SQL01</code>", List.of("a", "b")),
                        new Run("(Get-ClusterNode HV01).NodeWeight = 0", List.of(Mode.GUIDED, Mode.EXAM)),
                        new Note("Why", "x.y", "<p>Because.</p>"),
                        new Html("<p>The end.</p>"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aLineForTheConsoleKeepsItsBrackets() {
        assertThat(read("::run[Get-VM | Where-Object { $_.Name -eq 'a' }]"))
                .containsExactly(
                        new Run("Get-VM | Where-Object { $_.Name -eq 'a' }", List.of(Mode.GUIDED, Mode.ASSISTED)));
    }

    @Test
    void aDirectiveInsideACodeFenceIsText() {
        assertThat(read("```\n::run[Get-VM]\n```\n"))
                .allMatch(Html.class::isInstance)
                .hasSize(1);
    }

    @Test
    void onlyLinksToHttpsAreKept() {
        assertThat(read("[a](https://example.org/x) [b](javascript:alert) [c](http://example.org)"))
                .singleElement()
                .satisfies(block -> assertThat(((Html) block).html())
                        .contains("href=\"https://example.org/x\"")
                        .contains("noopener")
                        .doesNotContain("javascript")
                        .doesNotContain("http://"));
    }

    @Test
    void aNumberedListGoesOnAfterATask() {
        assertThat(((Html) read("1. ::task[x]{checks=a}\n\n2. Look.").getLast()).html())
                .contains("start=\"2\"");
    }

    @Test
    void aNoteWithoutEndIsAProblem() {
        read("text\n:::note[x]\nforever");
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).isEqualTo("The note does not end.");
        });
    }

    @Test
    void aDrawnValueStandsInTheTextOnceItIsKnown() {
        Variant variant = new Variant(1, new TreeMap<>(Map.of("host", "<HV02>")));
        assertThat(read("Look at **{{host}}** and `{{ host }}`.\n\n::run[Get-VM -ComputerName {{host}}]\n").stream()
                        .map(block -> block.filled(variant)))
                .containsExactly(
                        new Html("<p>Look at <strong>&lt;HV02&gt;</strong> and <code>&lt;HV02&gt;</code>.</p>"),
                        new Run("Get-VM -ComputerName <HV02>", List.of(Mode.GUIDED, Mode.ASSISTED)));
    }

    @Test
    void aValueThatNothingDrawsIsAProblemWithItsLine() {
        read("One.\n\nTwo {{hots}}.\n");
        assertThat(problems.inOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.toString()).contains("(hots) is not known").contains("spelled host");
        });
    }

    @Test
    void aPictureOfTheLabIsShownAsAnImageInWhichNothingRuns() {
        files.put("media/bar.svg", "<svg><script>alert(1)</script></svg>");
        assertThat(read("![The outage as a bar](media/bar.svg)"))
                .singleElement()
                .satisfies(block -> assertThat(((Html) block).html())
                        .contains("<img src=\"data:image/svg+xml;base64,")
                        .contains("alt=\"The outage as a bar\""));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aPictureFromElsewhereIsAProblem() {
        read("![x](https://example.org/x.svg)");
        read("![x](media/bra.svg)");
        assertThat(problems.inOrder()).hasSize(2);
    }

    private List<TextBlock> read(String text) {
        Marking marking = new Marking(Set.of("host"), problems);
        Pictures pictures = new Pictures(LabFolder.held("lab", files), new ContentHash());
        return LabText.read("text.md", text, List.of("a", "b"), marking, pictures, problems);
    }
}
