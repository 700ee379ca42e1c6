package io.faultline.workbench;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Group commit over all attempts: what came since the last commit is one transaction, and only then is it
/// acknowledged. A single row a commit costs H2 a whole chunk of 14.6 kB (`performance.md`); a group costs hardly more.
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    /// @param committed called once what it carries has been committed
    private record Entry(List<Write> writes, Runnable committed) {}

    private final JournalTables tables;
    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;
    private final boolean syncs;
    private final Object committing = new Object();
    private List<Entry> open = new ArrayList<>();
    private volatile boolean late;

    /// @param syncs also against a power cut: asks H2 to flush the file to the disk after each group
    Journal(JournalTables tables, JdbcTemplate sql, TransactionTemplate transactions, boolean syncs) {
        this.tables = tables;
        this.sql = sql;
        this.transactions = transactions;
        this.syncs = syncs;
    }

    synchronized void append(List<Write> writes, Runnable committed) {
        open.add(new Entry(List.copyOf(writes), committed));
    }

    void append(Write write) {
        append(List.of(write), () -> {});
    }

    /// Commits what is open, then acknowledges it. What cannot be written stays and is tried again the next time.
    void commit() {
        synchronized (committing) {
            List<Entry> group = take();
            if (group.isEmpty()) {
                return;
            }
            try {
                write(group);
                if (late) {
                    LOG.info("The journal is written again");
                }
                late = false;
            } catch (RuntimeException fault) {
                if (!late) {
                    LOG.error("The journal cannot be written; it is tried again and again", fault);
                }
                late = true;
                putBack(group);
                return;
            }
            group.forEach(entry -> acknowledge(entry.committed()));
        }
    }

    /// The last commit failed: nothing is acknowledged until one succeeds.
    boolean isLate() {
        return late;
    }

    private void write(List<Entry> group) {
        List<Write> writes =
                group.stream().flatMap(entry -> entry.writes().stream()).toList();
        transactions.executeWithoutResult(status -> tables.write(writes));
        if (syncs) {
            sql.execute("checkpoint sync");
        }
    }

    private synchronized List<Entry> take() {
        List<Entry> group = open;
        open = new ArrayList<>();
        return group;
    }

    private synchronized void putBack(List<Entry> group) {
        group.addAll(open);
        open = group;
    }

    private static void acknowledge(Runnable committed) {
        try {
            committed.run();
        } catch (RuntimeException fault) {
            LOG.error("An acknowledgement could not be delivered", fault);
        }
    }
}
