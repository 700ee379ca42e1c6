package io.faultline.testing;

import io.faultline.lab.LabLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small sound lab in a folder of its own, of which a test can spoil one thing.
public final class DraftLab {
    public static final String ID = "draft";

    private static final String LAB = """
            format: faultline/lab/1
            id: draft
            revision: 1
            title: A draft
            minutes: 2
            level: 1
            blueprint: four-nodes-san
            steps:
              - { id: move, text: text/move.md }
              - { id: after, text: text/after.md, needs: [move] }
            checks:
              - id: moved
                step: move
                points: 40
                happened: { event: LiveMigrationCompleted, where: "vm == 'SQL01' && byLearner && to == 'HV02'" }
                pass: "{{seen.vm}} is on {{seen.to}} after {{seen.passes}} passes, at {{seen.at}}."
                fail: "SQL01 is on {{vms['SQL01'].owner}}."
                ledger: migration.phases
              - id: unharmed
                step: move
                points: 20
                never: [{ event: VmTurnedOff }, { event: VmSaved }]
                fail: "{{seen.event}} of {{seen.vm}} at {{seen.at}}."
              - id: empty
                step: after
                points: 40
                now: "hosts['HV01'].vms == 0"
                pass: "HV01 owns nothing."
                fail: "HV01 owns {{hosts['HV01'].vms}}."
            guards:
              - id: quorum
                rule: The cluster keeps its quorum.
                never: { event: QuorumLost }
                fail: "{{seen.votes}} of {{seen.needed}} votes."
                effect: void
            """;
    private static final String MOVE = """
            # Move it

            1. ::task[Move *SQL01*]{checks=moved}
            2. ::task[Harm nothing]{checks=unharmed}

            ::run[Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02]
            """;
    private static final String AFTER = """
            # Empty it

            ::task[Empty HV01]{checks=empty}

            :::note[Simplified]{ledger=migration.phases}
            A *note*.
            :::
            """;
    private static final String GOLDEN = """
            - Move-ClusterVirtualMachineRole SQL01 HV02
            - settle
            - Suspend-ClusterNode HV01 -Drain
            - settle
            """;

    private final Path library;

    private DraftLab(Path library) {
        this.library = library;
    }

    /// A folder with nothing in it yet.
    static DraftLab blank(Path library) {
        return new DraftLab(library);
    }

    public static DraftLab in(Path library) {
        DraftLab draft = new DraftLab(library);
        draft.write("catalog.yaml", "labs:\n  - { id: draft, status: draft }\n");
        draft.write("draft/lab.yaml", LAB);
        draft.write("draft/text/move.md", MOVE);
        draft.write("draft/text/after.md", AFTER);
        draft.write("draft/solutions/golden.yaml", GOLDEN);
        draft.write(
                "draft/solutions/wrong-off.yaml",
                "mustFail: [unharmed]\nscript:\n  - Stop-VM DC01 -TurnOff\n  - Start-VM DC01\n" + GOLDEN.indent(2));
        draft.write(
                "draft/solutions/wrong-half.yaml",
                "mustFail: [empty]\nscript:\n" + "  - Move-ClusterVirtualMachineRole SQL01 HV02\n  - settle\n");
        draft.write("draft/solutions/wrong-nothing.yaml", "mustFail: [moved, unharmed, empty]\nscript:\n  - +5m\n");
        return draft;
    }

    /// The same on offer, and asking for a text in its first step.
    public static DraftLab asking(Path library) {
        DraftLab draft = in(library);
        draft.write("catalog.yaml", "labs:\n  - { id: draft, status: active }\n");
        draft.with("lab.yaml", "  - id: empty\n", """
                  - id: essay
                    step: move
                    points: 10
                    answer: { kind: text, min: 10, ask: "Why do you move it while it runs?" }
                    rubric:
                      - { id: runs, points: 5, text: Says that nobody notices }
                      - { id: price, points: 5, text: Names what it costs }
                    fail: "Nothing was written."
                  - id: empty
                """);
        draft.with("text/move.md", "2. ::task[Harm", "3. ::task[Say why]{checks=essay}\n2. ::task[Harm");
        String answer = "- answer: { essay: Because it keeps running and nobody notices. }\n";
        draft.with("solutions/golden.yaml", "- Move-", answer + "- Move-");
        for (String wrong : List.of("off", "half")) {
            draft.with("solutions/wrong-" + wrong + ".yaml", "  - Move-", answer.indent(2) + "  - Move-");
        }
        return draft.with("solutions/wrong-nothing.yaml", "empty]", "empty, essay]");
    }

    /// Replaces the one place where `from` stands in a file of the lab.
    public DraftLab with(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say: " + from);
        }
        return write("draft/" + file, text.replace(from, to));
    }

    public LabLibrary library() {
        return LabLibrary.in(library);
    }

    public String read(String file) {
        try {
            return Files.readString(library.resolve("draft").resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes a file of the library.
    public DraftLab write(String file, String text) {
        try {
            Path path = library.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
