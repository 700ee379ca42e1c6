package io.faultline.account;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// An empty database of its own in memory, with all our tables, for tests that need no Spring.
public final class Database {

    private final DataSource source;

    private Database(DataSource source) {
        this.source = source;
    }

    public static Database empty() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        return new Database(source);
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    public JdbcTemplate batches() {
        return new JdbcTemplate(source);
    }

    public TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}
