package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.ScriptLine;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a lab may leave out, or say in another way.
class ShortFormsTest {

    private final Lab lab = lab();

    private static Lab lab() {
        TreeMap<String, String> files = new TreeMap<>();
        try {
            for (String text :
                    new String[] {"text/10-pause.md", "text/20-outage.md", "text/30-back.md", "media/bars.svg"}) {
                files.put(text, Files.readString(Path.of("src/test/resources/drafts/everything", text)));
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
        files.put("lab.yaml", """
                format: faultline/lab/1
                id: short
                revision: 1
                title: Short
                minutes: 5
                level: 1
                blueprint: ../blueprints/four-nodes-san.yaml
                params:
                  victim: { pick: [ { host: HV01, vm: SQL01 } ] }
                  delay: { duration: [60s, 60s] }
                faults:
                  - { id: loss, at: "{{delay}} after step pause.done", run: "Invoke-Fault -PowerLoss HV01" }
                allow: { modules: [FailoverClusters], why: "This lab is about the cluster." }
                scoring: { pass: 50, attempts: { practice: unlimited, exam: [1.0, 0.6] }, floor: 0 }
                tests: { golden: 100, untouched: 0 }
                steps:
                  - { id: pause, text: text/10-pause.md }
                  - { id: outage, text: text/20-outage.md, needs: [pause] }
                  - { id: back, text: text/30-back.md, needs: [outage] }
                checks:
                  - { id: paused-first, step: pause, points: 5, happened: { event: NodePaused }, fail: "{{now}}" }
                  - { id: quickly, step: pause, points: 5, happened: { event: NodeResumed }, fail: "{{now}}" }
                  - id: guess
                    step: outage
                    points: 10
                    answer: { kind: number, unit: votes, ask: "How many votes are needed?", lockBefore: loss }
                    now: "answer == at('loss').cluster.votes.needed"
                  - { id: noticed, step: outage, points: 5, happened: { event: NodeIsolated }, fail: "{{now}}" }
                  - { id: answers-again, step: outage, points: 5, now: "vms['SQL01'].owner != 'HV01'", fail: "{{now}}" }
                  - id: why
                    step: outage
                    points: 5
                    answer: { kind: choice, ask: "Why?", options: [ { id: a, text: A }, { id: b, text: B } ] }
                    truth: a
                  - id: short
                    step: back
                    points: 5
                    metric: "downtime('SQL01')"
                    score: { full: 0s, zero: 60s, shape: linear }
                    fail: "SQL01 was away for {{value}} s."
                  - { id: returned, step: back, points: 5, now: "nodes['HV01'].state == 'Up'", fail: "{{now}}" }
                  - id: essay
                    step: back
                    points: 5
                    answer: { kind: text, min: 10, ask: "When?" }
                    rubric: [ { id: one, points: 5, text: One } ]
                guards:
                  - { id: keep-it-on, never: { event: VmTurnedOff }, effect: -5 }
                """);
        return LabLibrary.kept("short", files);
    }

    @Test
    void whatALabDoesNotSayIsSaidForIt() {
        Rehearsal run = Rehearsal.of(Play.of(lab, 1, Mode.ASSISTED));
        assertThat(sheet(run).guards())
                .singleElement()
                .satisfies(guard -> assertThat(guard.why()).isEqualTo("Keep to this: keep it on."));
        run.play(ScriptLine.of("Stop-VM DC01 -TurnOff"));
        assertThat(sheet(run).guards())
                .singleElement()
                .satisfies(guard -> assertThat(guard.seen()).isEqualTo("VmTurnedOff, at 10:40:00."));
        assertThat(lab.scoring().exam()).containsExactly(1.0, 0.6);
        assertThat(lab.points()).isEqualTo(50);
    }

    @Test
    void aNumberIsComparedWithWholeNumbersAndALengthWithoutUnitIsSeconds() {
        Rehearsal run = Rehearsal.of(Play.of(lab, 1, Mode.ASSISTED));
        run.play(ScriptLine.of("Suspend-ClusterNode HV04"));
        run.play(ScriptLine.of("Resume-ClusterNode HV04"));
        assertThat(run.stage().answer("guess", "2")).isTrue();
        run.settle();
        assertThat(run.run().events()).anySatisfy(entry -> {
            assertThat(entry.event().name()).isEqualTo("HostPowerLost");
            assertThat(entry.at().seconds()).isEqualTo(60);
        });
        run.stage().answer("why", "b");
        assertThat(sheet(run).verdict("why").orElseThrow().seen()).isEqualTo("You said B.");
        assertThat(sheet(run).verdict("guess").orElseThrow()).satisfies(guess -> {
            assertThat(guess.state()).isEqualTo(Verdict.State.PASSED);
            assertThat(guess.seen()).isEqualTo("You said 2.");
        });
    }

    @Test
    void onlyTheModulesThatItNamesMayBeTyped() {
        assertThat(lab.allow().refused("Get-ClusterNode | Where-Object { $_.State -eq 'Up' }"))
                .isEmpty();
        assertThat(lab.allow().refused("Get-VM SQL01")).contains("Get-VM");
        assertThat(lab.allow().refused("Invoke-Fault -PowerLoss HV01")).isEmpty();
    }

    private static Sheet sheet(Rehearsal run) {
        return run.stage().grader().orElseThrow().sheet();
    }
}
