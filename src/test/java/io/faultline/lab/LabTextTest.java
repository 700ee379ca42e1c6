package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.TextBlock.Html;
import io.faultline.lab.TextBlock.Note;
import io.faultline.lab.TextBlock.Run;
import io.faultline.lab.TextBlock.Task;
import io.faultline.source.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabTextTest {

    private final Problems problems = new Problems();

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

    private List<TextBlock> read(String text) {
        return LabText.read("text.md", text, List.of("a", "b"), problems);
    }
}
