package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.simulation.FabricSimulation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Attempts that were handed in after thirty minutes of work, written into a database as the workbench writes them, for
/// those who measure what comes afterwards.
public final class Written {
    private static final int MINUTES = 30;
    private static final int EVERY_SECONDS = 20;
    private static final Instant WHEN = Instant.parse("2026-11-02T08:00:00Z");

    private final JdbcTemplate sql;
    private final AttemptTables attempts;
    private final JournalTables journal;
    private final Tasks tasks;
    private final Replay replay = new Replay(FabricSimulation::from);

    public Written(JdbcTemplate sql, Lab lab) {
        this.sql = sql;
        this.attempts = new AttemptTables(JdbcClient.create(sql));
        this.journal = new JournalTables(sql);
        this.tasks = new Tasks(id -> lab);
    }

    /// @param answers are given one after the other, `check=value`, in the last minutes
    public AttemptId attempt(PersonId owner, String lab, long seed, List<String> answers) {
        Beginning beginning = tasks.of(new Task.OfLab(lab), Terms.of(Mode.ASSISTED, seed));
        AttemptId id = attempts.add(owner, beginning, Optional.empty(), WHEN);
        List<JournalLine> lines = new ArrayList<>();
        for (int i = 0; i < MINUTES * 60 / EVERY_SECONDS; i++) {
            String line = LabLines.line(i + (int) (seed % 7));
            if (!line.startsWith("Get-")) {
                lines.add(line(lines, JournalLine.Kind.COMMAND, SimTime.ofSeconds((i + 1) * EVERY_SECONDS), line));
            }
        }
        SimTime end = SimTime.ofSeconds(MINUTES * 60 + 60);
        answers.forEach(answer -> lines.add(line(lines, JournalLine.Kind.ANSWER, end, answer)));
        Run run = replay.of(beginning, lines, end);
        Receipt receipt = run.receipt(id, lines.size(), WHEN.plusSeconds(2_000));
        JournalLine handIn = line(lines, JournalLine.Kind.HAND_IN, end, receipt.code());
        lines.add(handIn);
        run.replay(handIn);
        List<Write> writes = new ArrayList<>();
        lines.forEach(line -> writes.add(new Write.AddLine(id, line)));
        writes.add(new Write.AddMark(id, run.mark(1, lines.size(), Pace.START.paused(), Mark.Why.PACE, WHEN)));
        writes.add(new Write.HandIn(id, receipt));
        new SheetKeeper(beginning.play()).changes(id, run, WHEN).ifPresent(writes::add);
        journal.write(writes);
        return id;
    }

    /// What judges them anew.
    public Regrader regrader() {
        return new Regrader(new Surroundings(
                new Wall(InstantSource.system(), System::nanoTime),
                Runnable::run,
                new Journal(journal, sql, new TransactionTemplate(), false),
                journal,
                attempts,
                tasks,
                replay,
                new Overload()));
    }

    private static JournalLine line(List<JournalLine> before, JournalLine.Kind kind, SimTime at, String text) {
        return JournalLine.of(before.size() + 1, at, kind, text);
    }
}
