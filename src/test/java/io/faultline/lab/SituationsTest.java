package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.faultline.advisor.Technology;
import io.faultline.source.ProblemException;
import io.faultline.testing.DraftChoice;
import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lab that draws situations in place of a fabric: how it is read, drawn and filled.
class SituationsTest {

    @TempDir
    private Path folder = Path.of("");

    private DraftLab draft = DraftChoice.in(Path.of("target/never"));

    @BeforeEach
    void write() {
        draft = DraftChoice.in(folder);
    }

    @Test
    void itHasNoFabricAndEachSeedDrawsWithoutRepetition() {
        Lab lab = lab();
        assertThat(lab.hasFabric()).isFalse();
        assertThat(lab.variants().areAlike()).isFalse();
        Set<List<String>> seen = new HashSet<>();
        LongStream.rangeClosed(1, 100).forEach(seed -> {
            List<String> drawn = ids(lab, seed);
            assertThat(drawn).hasSize(2).doesNotHaveDuplicates().isSubsetOf(DraftChoice.POOL);
            assertThat(ids(lab, seed)).isEqualTo(drawn);
            seen.add(drawn);
        });
        assertThat(seen).as("every pair, in either order").hasSize(12);
    }

    @Test
    void oneMoreInThePoolPushesOutAtMostOneAndTheOrderOfThePoolMeansNothing() {
        Lab before = lab();
        draft.with("lab.yaml", "[array, crash, patch, river]", "[river, patch, crash, array]");
        LongStream.rangeClosed(1, 100)
                .forEach(seed -> assertThat(ids(lab(), seed)).isEqualTo(ids(before, seed)));
        draft.write("draft/scenarios/flood.yaml", draft.read("scenarios/river.yaml"));
        draft.with("lab.yaml", "[river, patch", "[flood, river, patch");
        Lab after = lab();
        LongStream.rangeClosed(1, 100).forEach(seed -> {
            List<String> kept = new ArrayList<>(ids(before, seed));
            kept.retainAll(ids(after, seed));
            assertThat(kept).hasSizeGreaterThanOrEqualTo(1);
        });
    }

    @Test
    void aStepShowsItsOwnSituationAndTheOtherStepsDoNot() {
        Lab lab = lab();
        Variant variant = lab.variant(3);
        Situation first = variant.situations().getFirst();
        Lab filled = lab.filled(variant);
        assertThat(filled.steps().getFirst().title()).isEqualTo(first.title());
        assertThat(filled.steps().getFirst().text().getFirst())
                .isEqualTo(new TextBlock.Html("<p>Somebody asks &lt;you&gt;.</p>"));
        assertThat(filled.check("choose-1").flatMap(Check::question).map(Question::ask))
                .contains("What answers " + first.title() + "?");
        assertThat(lab.situation(variant, lab.check("choose-2").orElseThrow()))
                .contains(variant.situations().getLast());
    }

    @Test
    void theTechnologiesStandInTheirOwnOrder() {
        Question question = lab().check("choose-2").flatMap(Check::question).orElseThrow();
        assertThat(question.asksForTechnology()).isTrue();
        assertThat(question.options())
                .extracting(Question.Option::text)
                .containsExactly(
                        "Live Migration",
                        "Failover Clustering",
                        "Storage Spaces Direct",
                        "Hyper-V Replica",
                        "Azure Site Recovery",
                        "Storage Live Migration");
    }

    @Test
    void whatTheRulesSayIsASentenceWithItsRule() {
        Situation river = lab().situations().pool().getLast();
        assertThat(river.advises("HYPER_V_REPLICA")).isTrue();
        assertThat(river.advises("FAILOVER_CLUSTERING")).isFalse();
        assertThat(river.recommendation()).startsWith("Hyper-V Replica: ").endsWith("[HR-001]");
        assertThat(river.against("AZURE_SITE_RECOVERY"))
                .isEqualTo("Azure Site Recovery: Azure may not be used. [AZ-020]");
        for (Technology technology : Technology.values()) {
            assertThat(river.against(technology.name())).startsWith(technology.title());
        }
    }

    @Test
    void aSituationThatIsNotThereIsToldWithTheNearest() {
        refused(
                "lab.yaml",
                "patch, river",
                "patch, rivver",
                "lab.yaml:9: The situation (rivver) is not known.",
                "river");
        refused("lab.yaml", "choose: 2", "choose: 5", "lab.yaml:8: The pool has 4 situations, and 5 are drawn.", "");
        refused("lab.yaml", "patch, river", "patch, array", "The situation (array) stands here twice.", "");
    }

    @Test
    void aMistakeInASituationHasTheLineOfItsFile() {
        refused("scenarios/river.yaml", "siteDisaster", "siteDisastre", "scenarios/river.yaml:4:", "siteDisaster");
        refused("scenarios/river.yaml", "azure: no", "azure: nope", "scenarios/river.yaml:7:", "");
        refused("scenarios/river.yaml", "story:", "storey:", "scenarios/river.yaml:2:", "story");
    }

    @Test
    void namesAreHeldToTheSituationOfTheirStep() {
        refused("lab.yaml", "advised(answer)", "advisd(answer)", "lab.yaml:18:", "advised");
        refused(
                "lab.yaml",
                "advised(answer)",
                "advised('FAILOVER_CLUSTER')",
                "the technologies",
                "FAILOVER_CLUSTERING");
        refused("lab.yaml", "{{advice()}}", "{{situation.titel}}", "lab.yaml:19:", "situation.title");
        refused("text/one.md", "{{situation.story}}", "{{situation.stroy}}", "one.md:3:", "situation.story");
        refused(
                "lab.yaml",
                ", scenario: 2",
                "",
                "asks about a situation, and there is none here.",
                "the step needs scenario");
        refused("lab.yaml", "scenario: 2", "scenario: 3", "lab.yaml:12:", "");
        refused("lab.yaml", "options: technologies }", "options: technology }", "lab.yaml:29:", "technologies");
    }

    @Test
    void whatNeedsAFabricIsRefusedWithoutOne() {
        refused(
                "lab.yaml",
                "scenarios:\n",
                "blueprint: four-nodes-san\nscenarios:\n",
                "belongs to a lab with a fabric",
                "");
        refused(
                "lab.yaml",
                "steps:\n",
                "guards: [{ id: a, never: { event: QuorumLost }, effect: -5 }]\nsteps:\n",
                "(guards)",
                "");
        refused("text/one.md", "1. ::task", "::run[Get-VM]\n\n1. ::task", "one.md:5: (Get-VM) cannot be run", "");
        refused(
                "lab.yaml",
                "tries: 2 }",
                "tries: 2, lockBefore: { event: NodeDown } }",
                "nothing can lock an answer",
                "");
        refused(
                "lab.yaml",
                "    answer: { kind: text, min: 10, ask: \"Why that?\" }\n    rubric: [{ id: fact, points: 4, text: Names a fact }]\n",
                "    now: \"true\"\n    fail: no\n",
                "can only ask",
                "");
        refused(
                "lab.yaml",
                "checks:\n",
                "hints:\n  one: [{ after: { minutes: 2 }, text: Read. }]\nchecks:\n",
                "no time passes",
                "");
    }

    @Test
    void aLabWithAFabricDrawsNoSituations() {
        DraftLab.in(folder).with("lab.yaml", "text/move.md }", "text/move.md, scenario: 1 }");
        assertThat(problems()).contains("lab.yaml:9: This lab draws no situations.");
    }

    /// The draft with one thing spoiled.
    private void refused(String file, String from, String to, String said, String maybe) {
        DraftChoice.in(folder).with(file, from, to);
        assertThat(problems()).contains(said).contains(maybe);
    }

    private String problems() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, this::lab);
        assertThat(refused).isNotNull();
        return String.join(
                "\n", refused.problems().stream().map(Object::toString).toList());
    }

    private Lab lab() {
        return LabLibrary.in(folder).lab(DraftLab.ID);
    }

    private static List<String> ids(Lab lab, long seed) {
        return lab.variant(seed).situations().stream().map(Situation::id).toList();
    }
}
