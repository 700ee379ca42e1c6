package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A folder of labs while somebody writes in it.
class LabWatchTest {

    @TempDir
    private Path folder = Path.of("");

    private final TestBench bench = TestBench.inMemory();
    private DraftLab draft = DraftLab.in(Path.of("target/draft-labs"));
    private Labs labs =
            new Labs(draft.library(), new LabRevisions(JdbcClient.create(bench.sql)), InstantSource.system());
    private LabProofs proofs = new LabProofs(labs, Runnable::run, InstantSource.system());
    private LabWatch watch = new LabWatch(folder, labs, proofs);

    @BeforeEach
    void write() {
        draft = DraftLab.in(folder);
        labs = new Labs(draft.library(), new LabRevisions(JdbcClient.create(bench.sql)), InstantSource.system());
        proofs = new LabProofs(labs, Runnable::run, InstantSource.system());
        watch = new LabWatch(folder, labs, proofs);
        watch.look();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLabThatPassesIsOfferedInThePlaceOfTheRevisionBefore() {
        String before = labs.lab(DraftLab.ID).hash();
        draft.with("lab.yaml", "revision: 1", "revision: 2");
        watch.look();
        assertThat(labs.lab(DraftLab.ID).revision()).isEqualTo(2);
        assertThat(proof().phase()).isEqualTo(LabProof.Phase.SOUND);
        assertThat(labs.lab(DraftLab.ID, before).revision()).isEqualTo(1);
    }

    @Test
    void aLabThatDoesNotPassLeavesTheLastGoodRevisionAndSaysSo() {
        draft.with("lab.yaml", "revision: 1", "revision: 2").with("lab.yaml", "vms == 0", "vms == 9");
        watch.look();
        assertThat(labs.lab(DraftLab.ID).revision()).isEqualTo(1);
        assertThat(proof().phase()).isEqualTo(LabProof.Phase.BAD);
        assertThat(proof().offered()).isEqualTo(1);
        assertThat(proof().findings()).isNotEmpty();
        draft.with("lab.yaml", "vms == 9", "vms == 0");
        watch.look();
        assertThat(labs.lab(DraftLab.ID).revision()).isEqualTo(2);
        assertThat(proof().findings()).isEmpty();
    }

    @Test
    void aLabThatCannotEvenBeReadKeepsTheServerGoing() {
        draft.with("lab.yaml", "minutes: 2", "minuets: 2");
        watch.look();
        assertThat(proof().findings())
                .first()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("L001"));
        assertThat(labs.lab(DraftLab.ID).minutes()).isEqualTo(2);
    }

    @Test
    void whatHasNotChangedIsNotProvedAgain() {
        var first = proof().checkedAt();
        watch.look();
        assertThat(proof().checkedAt()).isEqualTo(first);
    }

    private LabProof proof() {
        return proofs.all().getFirst();
    }
}
