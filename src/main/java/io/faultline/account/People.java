package io.faultline.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The table `person`.
final class People {

    private static final String COLUMNS =
            "select id, scope, name, name_key, role, secret_hash, must_change_password from person";

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(NameScope scope, String nameKey) {
        return sql.sql(COLUMNS + " where scope = :scope and name_key = :key")
                .param("scope", scope.value())
                .param("key", nameKey)
                .query(People::account)
                .optional();
    }

    Optional<Account> find(PersonId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(People::account)
                .optional();
    }

    List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql
                .sql(COLUMNS + " where id in (:ids) order by name_key, id")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(People::account)
                .list()
                .stream()
                .map(Account::person)
                .toList();
    }

    /// Throws Spring's `DuplicateKeyException` when somebody else was quicker with the same name.
    Account add(NameScope scope, PersonName name, Role role, String secretHash, boolean mustChange, Instant now) {
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into person (scope, name, name_key, role, secret_hash, must_change_password, created_at)
                        values (:scope, :name, :key, :role, :hash, :mustChange, :now)""")
                .param("scope", scope.value())
                .param("name", name.shown())
                .param("key", name.key())
                .param("role", role.name())
                .param("hash", secretHash)
                .param("mustChange", mustChange)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        var id = new PersonId(Objects.requireNonNull(keys.getKey()).longValue());
        return new Account(new Person(id, name.shown(), role), scope, name.key(), secretHash, mustChange);
    }

    void newSecret(PersonId id, String secretHash, boolean mustChange) {
        sql.sql("update person set secret_hash = :hash, must_change_password = :mustChange where id = :id")
                .param("hash", secretHash)
                .param("mustChange", mustChange)
                .param("id", id.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        return new Account(
                new Person(new PersonId(row.getLong("id")), row.getString("name"), role),
                new NameScope(row.getString("scope")),
                row.getString("name_key"),
                row.getString("secret_hash"),
                row.getBoolean("must_change_password"));
    }
}
