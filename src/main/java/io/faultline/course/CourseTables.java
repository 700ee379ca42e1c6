package io.faultline.course;

import io.faultline.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The tables `course`, `course_class` and `enrolment`.
final class CourseTables {

    private static final String CLASSES = """
            select c.id, c.course_id, c.name, c.join_code, c.created_at, c.closed_at from course_class c
            """;

    private final JdbcClient sql;

    CourseTables(JdbcClient sql) {
        this.sql = sql;
    }

    List<Course> coursesOf(PersonId owner) {
        return sql.sql("select id, name from course where owner_id = :owner order by id")
                .param("owner", owner.value())
                .query((row, number) -> new Course(new CourseId(row.getLong("id")), row.getString("name")))
                .list();
    }

    Course addCourse(String name, PersonId owner, Instant now) {
        var keys = new GeneratedKeyHolder();
        sql.sql("insert into course (name, owner_id, created_at) values (:name, :owner, :now)")
                .param("name", name)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return new Course(new CourseId(numberFrom(keys)), name);
    }

    CourseId courseOf(ClassId id) {
        return new CourseId(sql.sql("select course_id from course_class where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }

    /// Draws it when it is first asked for.
    byte[] secret(CourseId course, RandomGenerator random) {
        var fresh = new byte[32];
        random.nextBytes(fresh);
        sql.sql("update course set secret = :secret where id = :course and secret = ''")
                .param("secret", HexFormat.of().formatHex(fresh))
                .param("course", course.value())
                .update();
        return HexFormat.of()
                .parseHex(sql.sql("select secret from course where id = :course")
                        .param("course", course.value())
                        .query(String.class)
                        .single());
    }

    List<CourseClass> classesOwnedBy(PersonId owner) {
        return sql.sql(CLASSES + "join course o on o.id = c.course_id where o.owner_id = :owner order by c.id")
                .param("owner", owner.value())
                .query(CourseTables::courseClass)
                .list();
    }

    List<CourseClass> classesWith(PersonId member) {
        return sql.sql(CLASSES + "join enrolment e on e.class_id = c.id where e.person_id = :member order by c.id")
                .param("member", member.value())
                .query(CourseTables::courseClass)
                .list();
    }

    Optional<CourseClass> classBy(JoinCode code) {
        return sql.sql(CLASSES + "where c.join_code = :code")
                .param("code", code.value())
                .query(CourseTables::courseClass)
                .optional();
    }

    /// Throws Spring's `DuplicateKeyException` when the code or the name is in use.
    CourseClass addClass(CourseId course, String name, JoinCode code, Instant now) {
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into course_class (course_id, name, join_code, created_at)
                        values (:course, :name, :code, :now)""")
                .param("course", course.value())
                .param("name", name)
                .param("code", code.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return new CourseClass(new ClassId(numberFrom(keys)), course, name, code, now, Optional.empty());
    }

    /// A code that no class has or had, as far as the table knows; the unique constraint has the last word.
    JoinCode freshCode(RandomGenerator random) {
        for (int tries = 0; tries < 100; tries++) {
            var code = JoinCode.draw(random);
            if (classBy(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("No join code is free after 100 tries.");
    }

    void newCode(ClassId id, JoinCode code) {
        sql.sql("update course_class set join_code = :code where id = :id")
                .param("code", code.value())
                .param("id", id.value())
                .update();
    }

    void close(ClassId id, Instant now) {
        sql.sql("update course_class set closed_at = :now where id = :id and closed_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void enrol(ClassId id, PersonId person, Instant now) {
        sql.sql("insert into enrolment (class_id, person_id, joined_at) values (:class, :person, :now)")
                .param("class", id.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those who have left do not count.
    int memberCount(ClassId id) {
        return sql.sql("select count(*) from enrolment where class_id = :class and left_at is null")
                .param("class", id.value())
                .query(Integer.class)
                .single();
    }

    /// Those of these people who are or were in a class of this owner.
    List<PersonId> taught(PersonId owner, Collection<PersonId> people) {
        return sql.sql("""
                        select distinct e.person_id from enrolment e
                        join course_class c on c.id = e.class_id
                        join course o on o.id = c.course_id
                        where o.owner_id = :owner and e.person_id in (:people)""")
                .param("owner", owner.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list();
    }

    boolean teaches(PersonId owner, PersonId member) {
        return sql.sql("""
                        select count(*) from enrolment e
                        join course_class c on c.id = e.class_id
                        join course o on o.id = c.course_id
                        where o.owner_id = :owner and e.person_id = :member""")
                        .param("owner", owner.value())
                        .param("member", member.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static long numberFrom(GeneratedKeyHolder keys) {
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    private static CourseClass courseClass(ResultSet row, int number) throws SQLException {
        return new CourseClass(
                new ClassId(row.getLong("id")),
                new CourseId(row.getLong("course_id")),
                row.getString("name"),
                new JoinCode(row.getString("join_code")),
                instant(row, "created_at").orElseThrow(),
                instant(row, "closed_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
