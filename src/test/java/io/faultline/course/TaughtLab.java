package io.faultline.course;

import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.testing.DraftLab;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// A small lab with everything that a grade can depend on: a text for people, a hint with a price, a house
/// rule. Its second revision thinks differently of two checks.
final class TaughtLab {

    static final String ID = DraftLab.ID;
    static final List<String> MOVE = List.of("Move-ClusterVirtualMachineRole SQL01 HV02");
    static final List<String> ALL =
            List.of("Move-ClusterVirtualMachineRole SQL01 HV02", "Suspend-ClusterNode HV01 -Drain");

    private static final String TEXT = """
              - id: explained
                step: after
                points: 20
                answer: { kind: text, min: 5, ask: "Why did nobody notice?" }
                fail: Nothing was said.
                rubric:
                  - { id: memory, points: 12, text: The memory was copied first. }
                  - { id: blackout, points: 8, text: The blackout is short. }
            guards:
              - id: alive
                rule: No machine is turned off.
                never: { event: VmTurnedOff }
                fail: "{{seen.vm}} was turned off."
                effect: -10
            """;
    private static final String HINTS = """
            hints:
              move:
                - { after: { tries: 0 }, cost: 5, text: "There is a cmdlet for it." }
            """;

    private final DraftLab draft;

    TaughtLab(Path folder) {
        draft = DraftLab.in(folder)
                .with("lab.yaml", "level: 1\n", "level: 1\nmodes: [assisted, exam]\n")
                .with("lab.yaml", "guards:\n", TEXT)
                .with("text/after.md", "{checks=empty}", "{checks=empty,explained}");
        draft.with("lab.yaml", "    effect: void\n", "    effect: void\n" + HINTS);
        lab();
    }

    LabLibrary library() {
        return draft.library();
    }

    Lab lab() {
        return library().lab(ID);
    }

    /// The move is right to any host, and turning a machine off costs more.
    Lab revised() {
        draft.with("lab.yaml", "revision: 1", "revision: 2")
                .with("lab.yaml", " && to == 'HV02'", "")
                .with("lab.yaml", "points: 20\n    never", "points: 10\n    never")
                .with("lab.yaml", "points: 40\n    now", "points: 50\n    now");
        return lab();
    }

    /// The same on another fabric, where nothing goes as it went.
    Lab elsewhere() {
        draft.with("lab.yaml", "revision: 1", "revision: 3")
                .with("lab.yaml", "blueprint: four-nodes-san", "blueprint: three-nodes-tight-memory");
        return lab();
    }

    /// Open from now on, any number of attempts.
    AssignmentPlan plan(Mode mode, CourseRoom room) {
        return new AssignmentPlan(
                ID,
                "",
                mode,
                Dates.from(room.accounts.clock.instant()),
                new AttemptRule(0, List.of(1.0, 0.8)),
                new LateRule.PerDay(10),
                SeedKind.SAME_FOR_ALL,
                BigDecimal.ONE);
    }
}
