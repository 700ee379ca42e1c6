package io.faultline.course;

import io.faultline.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `enrolment`: who is in which class, how other systems know them, and whether they have left.
final class EnrolmentTable {

    /// A person's place in a class.
    record Place(PersonId person, Instant since, Identity identity, Optional<Instant> leftAt) {}

    private final JdbcClient sql;

    EnrolmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// First come first, those who have left as well.
    List<Place> places(ClassId id) {
        return sql.sql("""
                        select person_id, joined_at, student_id, login, email, section, canvas_id, left_at
                        from enrolment where class_id = :class order by joined_at, person_id""")
                .param("class", id.value())
                .query(EnrolmentTable::place)
                .list();
    }

    void add(ClassId id, PersonId person, Identity identity, Instant now) {
        sql.sql("""
                        insert into enrolment (class_id, person_id, joined_at, student_id, login, email, section, canvas_id)
                        values (:class, :person, :now, :studentId, :login, :email, :section, :canvas)""")
                .param("class", id.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("studentId", identity.studentId())
                .param("login", identity.login())
                .param("email", identity.email())
                .param("section", identity.section())
                .param("canvas", identity.canvasId())
                .update();
    }

    /// Whoever is known is in, even if they had left.
    void know(ClassId id, PersonId person, Identity identity) {
        sql.sql("""
                        update enrolment set student_id = :studentId, login = :login, email = :email,
                        section = :section, canvas_id = :canvas, left_at = null
                        where class_id = :class and person_id = :person""")
                .param("class", id.value())
                .param("person", person.value())
                .param("studentId", identity.studentId())
                .param("login", identity.login())
                .param("email", identity.email())
                .param("section", identity.section())
                .param("canvas", identity.canvasId())
                .update();
    }

    void leave(ClassId id, PersonId person, Instant now) {
        sql.sql("""
                        update enrolment set left_at = :now
                        where class_id = :class and person_id = :person and left_at is null""")
                .param("class", id.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new PersonId(row.getLong("person_id")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                new Identity(
                        row.getString("student_id"),
                        row.getString("login"),
                        row.getString("email"),
                        row.getString("section"),
                        row.getString("canvas_id")),
                Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
