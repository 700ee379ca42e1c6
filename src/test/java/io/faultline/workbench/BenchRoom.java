package io.faultline.workbench;

import io.faultline.account.AccountRoom;
import io.faultline.account.Oversight;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.simulation.FabricSimulation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// This room wired by hand on the database of another, for tests of the rooms above: letters are read at
/// once, the clock of an attempt goes from event to event when told to, and commits are made when told to.
public final class BenchRoom {
    private static final int MOST_STEPS = 60;
    private static final int MINUTES = 30;

    private final Surroundings around;
    private long nanos = 1_000_000_000L;
    public final Labs labs;
    public final Standings standings;
    public final Regrader regrader;
    public final Collector collector;
    public final Workbench workbench;

    public BenchRoom(AccountRoom accounts, Oversight oversight, LabLibrary library) {
        JdbcTemplate sql = accounts.database.batches();
        JournalTables lines = new JournalTables(sql);
        TransactionTemplate transactions =
                new TransactionTemplate(new JdbcTransactionManager(accounts.database.source()));
        labs = new Labs(library, new LabRevisions(accounts.database.sql()), accounts.clock);
        around = new Surroundings(
                new Wall(accounts.clock, () -> nanos),
                Runnable::run,
                new Journal(lines, sql, transactions, false),
                lines,
                new AttemptTables(accounts.database.sql()),
                new Tasks(labs),
                new Replay(FabricSimulation::from),
                new Overload());
        OpenAttempts attempts = new OpenAttempts(around);
        standings = new Standings(accounts.database.sql(), attempts);
        regrader = new Regrader(around);
        collector = new Collector(attempts);
        workbench = new Workbench(attempts, around, accounts.current, oversight, Givens.NONE, accounts.accounts);
    }

    /// A revision is offered from now on.
    public void offer(Lab lab) {
        labs.offer(lab);
    }

    /// The caller gives these lines, and lets happen what comes of each before the next.
    public void play(AttemptId id, List<String> lines) {
        Attempt attempt = workbench.enter(id);
        for (String line : lines) {
            attempt.submit(line);
            for (int i = 0; i < MOST_STEPS; i++) {
                nanos += 50_000_000L;
                attempt.step();
            }
        }
        commit();
    }

    /// The caller reads a hint.
    public void hint(AttemptId id, String step, int number) {
        workbench.enter(id).hint(step, number);
        commit();
    }

    public void answer(AttemptId id, String check, String text) {
        workbench.enter(id).answer(check, text);
        commit();
    }

    /// By the caller.
    public Receipt handIn(AttemptId id) {
        var receipt = workbench.enter(id).handIn();
        commit();
        return receipt.join();
    }

    /// Writes half an hour of work into the journal of an attempt that is in nobody's memory, a line every
    /// twenty seconds, and hands it in.
    public void halfAnHour(AttemptId id) {
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < MINUTES * 3; i++) {
            String line = LabLines.line(i);
            if (!line.startsWith("Get-")) {
                writes.add(new Write.AddLine(
                        id,
                        JournalLine.of(
                                writes.size() + 1, SimTime.ofSeconds((i + 1) * 20), JournalLine.Kind.COMMAND, line)));
            }
        }
        writes.add(new Write.AddLine(
                id,
                JournalLine.of(
                        writes.size() + 1, SimTime.ofSeconds(MINUTES * 60), JournalLine.Kind.HAND_IN, "ABCD-EFGH")));
        around.journal().append(writes, () -> {});
        around.journal()
                .append(new Write.HandIn(
                        id, new Receipt("ABCD-EFGH", around.wall().instant(), SimTime.ofSeconds(MINUTES * 60))));
        commit();
    }

    public void commit() {
        around.journal().commit();
    }
}
