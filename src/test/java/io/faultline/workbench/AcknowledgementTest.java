package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A line is acknowledged when it can no longer be lost, and not before.
class AcknowledgementTest {
    private final TestBench bench = TestBench.inMemory();
    private final AttemptId id = bench.open(TestBench.TASK);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aCommandIsAcknowledgedAfterTheCommitAndNotBefore() {
        CompletableFuture<Outcome> line = bench.attempt(id).submit("Stop-VM -Name WEB01");
        assertThat(line).isNotDone();
        assertThat(count("attempt_line")).isZero();
        bench.commit();
        assertThat(line).isCompletedWithValueMatching(outcome -> outcome instanceof Outcome.Accepted);
        assertThat(count("attempt_line")).isOne();
    }

    @Test
    void aQueryIsAnsweredAtOnceAndWritesNothingThatReplayReads() {
        assertThat(bench.attempt(id).submit("Get-VM"))
                .isCompletedWithValueMatching(outcome -> outcome instanceof Outcome.Answered);
        assertThat(bench.attempt(id).submit("Get-Nothing"))
                .isCompletedWithValueMatching(outcome -> outcome instanceof Outcome.Failed);
        bench.commit();
        assertThat(count("attempt_line")).isZero();
        assertThat(count("attempt_typed")).isEqualTo(2);
    }

    @Test
    void whatSeveralAttemptsWriteIsOneTransaction() {
        AttemptId other = bench.open(TestBench.TASK);
        CompletableFuture<Outcome> first = bench.attempt(id).submit("Stop-VM -Name WEB01");
        CompletableFuture<Outcome> second = bench.attempt(other).submit("Stop-VM -Name DC01");
        bench.sql.execute("alter table attempt_line add constraint no_dc check (line not like '%DC01%')");
        bench.commit();
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        assertThat(count("attempt_line")).isZero();
        assertThat(bench.around.journal().isLate()).isTrue();

        bench.sql.execute("alter table attempt_line drop constraint no_dc");
        bench.commit();
        assertThat(first).isDone();
        assertThat(second).isDone();
        assertThat(count("attempt_line")).isEqualTo(2);
    }

    @Test
    void whileNothingCanBeWrittenTheViewSaysSo() {
        Screen screen = new Screen();
        bench.attempt(id).subscribe(true, screen);
        bench.pass(Duration.ofSeconds(1));
        bench.sql.execute("alter table attempt_line rename to away");
        bench.attempt(id).submit("Stop-VM -Name WEB01");
        bench.pass(Duration.ofSeconds(2));
        assertThat(screen.last().notices()).extracting(Notice::kind).containsExactly(Notice.Kind.JOURNAL_LATE);
        bench.sql.execute("alter table away rename to attempt_line");
        bench.pass(Duration.ofSeconds(2));
        assertThat(screen.last().notices()).isEmpty();
    }

    @Test
    void aRefusalOfTheFabricIsACommandLikeAnyOther() {
        CompletableFuture<Outcome> line = bench.attempt(id).submit("Start-VM -Name WEB01");
        bench.commit();
        assertThat(line.join())
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.refusals()).hasSize(1));
    }

    @Test
    void aChangeOfPaceIsInTheJournalWhenItIsAcknowledged() {
        bench.attempt(id).subscribe(true, new Screen());
        bench.pass(Duration.ofSeconds(3));
        bench.commits = false;
        CompletableFuture<Void> pause = bench.attempt(id).change(Pace::paused);
        assertThat(pause).isNotDone();
        bench.commit();
        assertThat(pause).isDone();
        assertThat(bench.sql.queryForObject("select running from attempt_mark", Boolean.class))
                .isFalse();
    }

    private int count(String table) {
        Integer count = bench.sql.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
