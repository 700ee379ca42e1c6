package io.faultline.workbench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.faultline.account.PersonId;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.simulation.FabricSimulation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// This room wired by hand: a wall clock that moves when told to, letters read at once, commits when told to.
public final class TestBench implements AutoCloseable {
    public static final Task TASK = new Task.FreeBench("two-nodes-san");
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    final JdbcTemplate sql;
    final JdbcConnectionPool pool;
    long nanos = 1_000_000_000L;
    Executor workers = Runnable::run;
    Verbs verbs = FabricSimulation::from;
    boolean commits = true;
    private LabFinder labs = id -> LabLibrary.shipped().lab(id);
    Surroundings around;
    OpenAttempts attempts;

    private TestBench(JdbcConnectionPool pool) {
        this.pool = pool;
        this.sql = new JdbcTemplate(pool);
        restart();
    }

    static TestBench inMemory() {
        return on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    public static TestBench on(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        migrate(pool);
        return new TestBench(pool);
    }

    private static void migrate(DataSource source) {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
        ((Logger) LoggerFactory.getLogger("io.faultline.workbench")).setLevel(Level.OFF);
        Flyway.configure().dataSource(source).load().migrate();
    }

    /// Where labs come from, instead of those that come with the program.
    void labs(LabFinder finder) {
        labs = finder;
        restart();
    }

    /// As after `kill -9`: what is in memory is gone, without a word.
    void restart() {
        around = surroundings(() -> nanos, workers, false);
        attempts = new OpenAttempts(around);
    }

    /// With the clock on the wall and threads of its own.
    void live(Executor by) {
        around = surroundings(System::nanoTime, by, true);
        attempts = new OpenAttempts(around);
    }

    private Surroundings surroundings(LongSupplier ticker, Executor by, boolean syncs) {
        JournalTables lines = new JournalTables(sql);
        return new Surroundings(
                new Wall(() -> MORNING.plusNanos(ticker.getAsLong()), ticker),
                by,
                new Journal(lines, sql, new TransactionTemplate(new JdbcTransactionManager(pool)), syncs),
                lines,
                new AttemptTables(JdbcClient.create(sql)),
                new Tasks(labs),
                new Replay(verbs),
                new Overload());
    }

    public PersonId person(String name) {
        sql.update(
                "insert into person (scope, name, name_key, role, secret_hash, must_change_password, created_at)"
                        + " values ('class:1', ?, ?, 'LEARNER', '', false, ?)",
                name,
                name,
                MORNING.atOffset(ZoneOffset.UTC));
        Long id = sql.queryForObject("select max(id) from person", Long.class);
        return new PersonId(id == null ? 0 : id);
    }

    AttemptId open(Task task) {
        return around.attempts()
                .add(
                        person("p" + nanos + UUID.randomUUID()),
                        around.tasks().of(task, Terms.of(Mode.GUIDED, 1)),
                        Optional.empty(),
                        MORNING);
    }

    LiveAttempt attempt(AttemptId id) {
        return attempts.find(id).orElseThrow();
    }

    /// The wall clock goes on, with a tick every 50 ms and a commit after each.
    void pass(Duration time) {
        for (long end = nanos + time.toNanos(); nanos < end; ) {
            nanos += 50_000_000L;
            attempts.tick(nanos);
            if (commits) {
                around.journal().commit();
            }
        }
    }

    void commit() {
        around.journal().commit();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
