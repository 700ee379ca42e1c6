package io.faultline.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A small sound lab without a fabric in a folder of its own, of which a test can spoil one thing.
public final class DraftChoice {
    public static final List<String> POOL = List.of("array", "crash", "patch", "river");

    private static final String LAB = """
            format: faultline/lab/1
            id: draft
            revision: 1
            title: A choice
            minutes: 4
            level: 1
            scenarios:
              choose: 2
              pool: [array, crash, patch, river]
            steps:
              - { id: one, text: text/one.md, scenario: 1 }
              - { id: two, text: text/two.md, scenario: 2 }
            checks:
              - id: choose-1
                step: one
                points: 10
                answer: { kind: choice, ask: "What answers {{situation.title}}?", options: technologies, tries: 2 }
                now: "advised(answer)"
                pass: "{{advice()}}"
                fail: "{{against(answer)}}"
              - id: defend-1
                step: one
                points: 4
                answer: { kind: text, min: 10, ask: "Why that?" }
                rubric: [{ id: fact, points: 4, text: Names a fact }]
              - id: choose-2
                step: two
                points: 10
                answer: { kind: choice, ask: "What answers it?", options: technologies }
                now: "advised(answer)"
                pass: "{{advice()}}"
                fail: "{{against(answer)}}"
            """;
    private static final String GOLDEN = """
            - answer: { choose-1: "{{best()}}" }
            - answer: { defend-1: Because it is made for this. }
            - answer: { choose-2: "{{best()}}" }
            """;
    private static final Map<String, String> SCENARIOS = new TreeMap<>(Map.of(
            "array", scenario("A new array", "storageMoveWithoutDowntime: yes", "secondVolume: yes"),
            "crash", scenario("A host dies", "unplannedHostFailure: yes", "hosts: 3\n  sharedStorage: yes"),
            "patch", scenario("Patch day", "plannedHostMaintenance: yes", "hosts: 3"),
            "river", scenario("The river", "siteDisaster: { rpo: 15m, rto: 4h }", "secondSite: yes\n  azure: no")));

    private DraftChoice() {}

    /// On offer.
    public static DraftLab in(Path library) {
        DraftLab draft = DraftLab.blank(library);
        draft.write("catalog.yaml", "labs:\n  - { id: draft, status: active }\n");
        draft.write("draft/lab.yaml", LAB);
        draft.write(
                "draft/text/one.md",
                "# {{situation.title}}\n\n{{situation.story}}\n\n1. ::task[Choose]{checks=choose-1}\n"
                        + "2. ::task[Say why]{checks=defend-1}\n");
        draft.write("draft/text/two.md", "# Once more\n\n::task[Choose again]{checks=choose-2}\n");
        SCENARIOS.forEach((id, text) -> draft.write("draft/scenarios/" + id + ".yaml", text));
        draft.write("draft/solutions/golden.yaml", GOLDEN);
        wrong(draft, "silent", "defend-1", "- answer: { defend-1: Because it is made for this. }\n", "");
        wrong(draft, "first", "choose-1", "choose-1: \"{{best()}}\"", "choose-1: \"{{worst()}}\"");
        wrong(draft, "second", "choose-2", "choose-2: \"{{best()}}\"", "choose-2: \"{{worst()}}\"");
        return draft;
    }

    private static void wrong(DraftLab draft, String name, String loses, String from, String to) {
        String script = GOLDEN.replace(from, to).indent(2);
        draft.write("draft/solutions/wrong-" + name + ".yaml", "mustFail: [" + loses + "]\nscript:\n" + script);
    }

    private static String scenario(String title, String need, String have) {
        return "title: " + title + "\nstory: Somebody asks <you>.\nneeds:\n  " + need + "\nhave:\n  " + have + "\n";
    }
}
