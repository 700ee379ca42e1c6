package io.faultline.workbench;

import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `lab_revision`: every revision that an attempt was ever begun with, and those that an instructor
/// works with.
public final class LabRevisions {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient sql;

    LabRevisions(JdbcClient sql) {
        this.sql = sql;
    }

    /// A revision in a list.
    public record Row(String hash, String lab, int revision, String title, Instant addedAt) {}

    /// Keeps it, if it is not kept already.
    void keep(Lab lab, Instant now) {
        boolean known = sql.sql("select count(*) from lab_revision where hash = :hash")
                        .param("hash", lab.hash())
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return;
        }
        try {
            sql.sql("""
                            insert into lab_revision (hash, lab_id, revision, title, files, added_at)
                            values (:hash, :lab, :revision, :title, :files, :now)""")
                    .param("hash", lab.hash())
                    .param("lab", lab.id())
                    .param("revision", lab.revision())
                    .param("title", lab.title())
                    .param("files", JSON.writeValueAsString(lab.source().files()))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException somebodyWasQuicker) {
            // it is kept, which is all that is wanted
        }
    }

    /// @throws io.faultline.source.ProblemException when this program cannot read it any more
    Optional<Lab> find(String hash) {
        return sql.sql("select lab_id, files from lab_revision where hash = :hash")
                .param("hash", hash)
                .query((row, number) ->
                        LabLibrary.kept(row.getString("lab_id"), JSON.readValue(row.getString("files"), FILES)))
                .optional();
    }

    /// The newest first.
    List<Row> of(String lab) {
        return sql.sql("""
                        select hash, lab_id, revision, title, added_at from lab_revision
                        where lab_id = :lab order by added_at desc, revision desc""")
                .param("lab", lab)
                .query((row, number) -> new Row(
                        row.getString("hash"),
                        row.getString("lab_id"),
                        row.getInt("revision"),
                        row.getString("title"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
