package io.faultline.workbench;

import io.faultline.lab.LabLibrary;
import io.faultline.simulation.FabricSimulation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Wires this room.
@Configuration(proxyBeanMethods = false)
class WorkbenchConfiguration {

    @Bean
    Labs labs(JdbcClient sql, InstantSource clock, @Value("${faultline.labs:}") String folder) {
        LabLibrary library = folder.isBlank() ? LabLibrary.shipped() : LabLibrary.in(Path.of(folder));
        return new Labs(library, new LabRevisions(sql), clock);
    }

    @Bean
    LabProofs labProofs(Labs labs, InstantSource clock) {
        var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("lab-proof")
                .priority(Thread.MIN_PRIORITY)
                .factory());
        return new LabProofs(labs, worker, clock);
    }

    /// The rules that come with the program are being compiled since the process began; the first request finds them
    /// ready.
    @Bean
    Advisors advisors(InstantSource clock, @Value("${faultline.rules:}") String folder) {
        var worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("rule-proof")
                .priority(Thread.MIN_PRIORITY)
                .factory());
        return new Advisors(folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)), worker, clock);
    }

    @Bean
    Standings standings(JdbcClient sql, OpenAttempts attempts) {
        return new Standings(sql, attempts);
    }

    @Bean
    Regrader regrader(Surroundings benchSurroundings) {
        return new Regrader(benchSurroundings);
    }

    /// Not a bean of a type of Java's own: Spring Boot would take it for the executor of the whole application.
    record Workers(ExecutorService pool) {}

    @Bean
    Workers attemptWorkers() {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new Workers(Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("attempt-", 1).factory()));
    }

    @Bean
    Surroundings benchSurroundings(
            InstantSource clock,
            Workers attemptWorkers,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            Labs labs,
            @Value("${faultline.journal.sync:true}") boolean sync) {
        JournalTables lines = new JournalTables(batches);
        return new Surroundings(
                new Wall(clock, System::nanoTime),
                attemptWorkers.pool(),
                new Journal(lines, batches, new TransactionTemplate(transactions), sync && isH2(batches)),
                lines,
                new AttemptTables(JdbcClient.create(batches)),
                new Tasks(labs),
                new Replay(FabricSimulation::from),
                new Overload());
    }

    @Bean
    OpenAttempts openAttempts(Surroundings benchSurroundings) {
        return new OpenAttempts(benchSurroundings);
    }

    @Bean
    Collector collector(OpenAttempts attempts) {
        return new Collector(attempts);
    }

    @Bean
    WorkbenchClock workbenchClock(
            OpenAttempts attempts,
            Surroundings benchSurroundings,
            Workers attemptWorkers,
            Labs labs,
            LabProofs proofs,
            Advisors advisors,
            @Value("${faultline.labs:}") String folder) {
        Runnable labWatch = folder.isBlank() ? () -> {} : new LabWatch(Path.of(folder), labs, proofs)::look;
        Runnable watch = () -> {
            labWatch.run();
            advisors.look();
        };
        return new WorkbenchClock(attempts, benchSurroundings, attemptWorkers.pool(), watch);
    }

    private static boolean isH2(JdbcTemplate sql) {
        return "H2".equals(sql.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
    }
}
