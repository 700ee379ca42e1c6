package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.Fact;
import io.faultline.advisor.drools.FactText;
import io.faultline.advisor.drools.RuleBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Rules do not know each other: each matters to its own suite and to no other, and no order shows.
class RuleIndependenceTest {

    private static final RuleLibrary LIBRARY = RuleLibrary.in(Path.of("rules"));
    private static final Map<String, RuleSuite> SUITES = suites();
    private static final Scenario EVERYTHING = Scenario.of("test", """
            format: faultline/scenario/1
            needs:
              plannedHostMaintenance: yes
              unplannedHostFailure: { rpo: 0s, rto: 2m }
              siteDisaster: { rpo: 5m, rto: 1h }
              noExternalSan: yes
              storageMoveWithoutDowntime: yes
            have:
              windows: 2022
              hosts: 4
              processors: [{ maker: intel, generation: Ice Lake }, { maker: intel, generation: Haswell }, { maker: amd }]
              azure: yes
              secondSite: yes
            """);

    /// Without a rule, a case of its own suite changes and no other rule's does.
    @Test
    void withoutARuleItsOwnSuiteFailsAndNoOther() {
        Map<String, String> texts = LIBRARY.texts();
        RuleBase all = RuleBase.of(texts, id -> id);
        Map<String, List<String>> before = answers(all, Set.of());
        for (RuleFile file : LIBRARY.rules()) {
            Map<String, List<String>> without = answers(all, Set.of(file.id()));
            assertThat(without.remove(file.id()))
                    .as("%s makes a difference to its own suite", file.id())
                    .isNotEqualTo(before.get(file.id()));
            Map<String, List<String>> others = new TreeMap<>(before);
            others.remove(file.id());
            assertThat(without)
                    .as("without %s the suites of the others", file.id())
                    .isEqualTo(others);
        }
    }

    /// Switching a rule off is the same as not having it.
    @Test
    void aRuleThatIsOffIsAsIfItWereNotThere() {
        Map<String, String> texts = LIBRARY.texts();
        RuleBase all = RuleBase.of(texts, id -> id);
        List<RuleFile> some = new ArrayList<>(LIBRARY.rules());
        Collections.shuffle(some, new Random(7));
        for (RuleFile file : some.subList(0, 12)) {
            Map<String, String> rest = new TreeMap<>(texts);
            rest.remove(file.path());
            List<Fact> facts = FactText.of(EVERYTHING);
            assertThat(all.judge(facts, Set.of(file.id())).conclusions())
                    .as(file.id())
                    .isEqualTo(
                            RuleBase.of(rest, id -> id).judge(facts, Set.of()).conclusions());
        }
    }

    @Test
    void neitherTheOrderOfRulesNorThatOfFactsShows() {
        List<Fact> facts = new ArrayList<>(FactText.of(EVERYTHING));
        List<Conclusion> usual =
                RuleBase.of(LIBRARY.texts(), id -> id).judge(facts, Set.of()).conclusions();
        List<String> paths = new ArrayList<>(LIBRARY.texts().keySet());
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(paths, new Random(seed));
            Collections.shuffle(facts, new Random(seed));
            Map<String, String> shuffled = new LinkedHashMap<>();
            paths.forEach(path -> shuffled.put(path, LIBRARY.texts().get(path)));
            assertThat(RuleBase.of(shuffled, id -> id).judge(facts, Set.of()).conclusions())
                    .isEqualTo(usual);
        }
    }

    /// What each rule says in the cases of its own suite.
    private static Map<String, List<String>> answers(RuleBase base, Set<String> off) {
        Map<String, List<String>> answers = new TreeMap<>();
        SUITES.forEach((id, suite) -> {
            List<String> said = new ArrayList<>();
            for (RuleSuite.Case one : suite.cases()) {
                base.judge(one.facts(), off).conclusions().stream()
                        .filter(conclusion -> conclusion.rule().equals(id))
                        .forEach(conclusion -> said.add(one.title() + ": " + conclusion));
            }
            answers.put(id, said);
        });
        return answers;
    }

    private static Map<String, RuleSuite> suites() {
        Map<String, RuleSuite> suites = new TreeMap<>();
        LIBRARY.rules().forEach(file -> suites.put(file.id(), file.cases()));
        return suites;
    }
}
