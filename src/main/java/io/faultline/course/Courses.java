package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.account.ForSignedIn;
import io.faultline.account.PersonId;
import io.faultline.account.ReturnKey;
import io.faultline.course.Audit.Note;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The instructor's side of classes. Whatever names a class or a course here must be the caller's own; what
/// is not theirs is refused as if it did not exist.
@Service
public class Courses {

    private static final int LONGEST_NAME = 60;

    private final CourseTables tables;
    private final Teaching teaching;
    private final ClassRoll roll;
    private final Accounts accounts;
    private final Audit audit;
    private final CurrentPerson current;
    private final RandomGenerator random;
    private final InstantSource clock;

    Courses(
            CourseTables tables,
            Teaching teaching,
            ClassRoll roll,
            Accounts accounts,
            Audit audit,
            CurrentPerson current,
            RandomGenerator random,
            InstantSource clock) {
        this.tables = tables;
        this.teaching = teaching;
        this.roll = roll;
        this.accounts = accounts;
        this.audit = audit;
        this.current = current;
        this.random = random;
        this.clock = clock;
    }

    /// The caller's own courses.
    @ForInstructors
    public List<Course> courses() {
        return tables.coursesOf(current.require().id());
    }

    /// Classes that the caller teaches, or that the caller is in.
    @ForSignedIn
    public List<CourseClass> classes() {
        var caller = current.require();
        return caller.isInstructor() ? tables.classesOwnedBy(caller.id()) : tables.classesWith(caller.id());
    }

    @ForInstructors
    public ClassResult createClass(CourseId course, String typedName) {
        if (courses().stream().noneMatch(own -> own.id().equals(course))) {
            throw Teaching.noSuch("course");
        }
        var name = typedName.replaceAll("(?U)\\s+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new ClassResult.BadName("The name of a class has 1 to " + LONGEST_NAME + " characters.");
        }
        if (classes().stream()
                .anyMatch(other -> other.course().equals(course) && other.name().equals(name))) {
            return new ClassResult.NameTaken();
        }
        try {
            return new ClassResult.Created(tables.addClass(course, name, freshCode(), clock.instant()));
        } catch (DuplicateKeyException somebodyWasQuicker) {
            return new ClassResult.NameTaken();
        }
    }

    /// Who is in a class, and since when; first come first. Whoever has left is still there, and marked.
    @ForInstructors
    public List<Member> roster(ClassId id) {
        return roll.of(teaching.own(id).id());
    }

    /// A new join code; the old one opens nothing from now on.
    @ForInstructors
    public JoinCode renewCode(ClassId id) {
        var code = freshCode();
        tables.newCode(teaching.own(id).id(), code);
        return code;
    }

    /// Nobody new may join; whoever is in stays in.
    @ForInstructors
    public void close(ClassId id) {
        tables.close(teaching.own(id).id(), clock.instant());
    }

    /// A new return key for a learner who lost theirs, to be shown once; the old one opens nothing from now on.
    @ForInstructors
    public ReturnKey renewKey(ClassId id, PersonId learner) {
        var own = teaching.own(id);
        if (roll.find(id, learner).isEmpty()) {
            throw Teaching.noSuch("learner");
        }
        return audit.change(own.course(), () -> {
            audit.append(own.course(), new Note(AuditKind.KEY_RENEWED, AuditSubject.of(learner), "", "", ""));
            return accounts.renewKey(learner);
        });
    }

    private JoinCode freshCode() {
        return tables.freshCode(random);
    }
}
