package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.account.ForSignedIn;
import io.faultline.account.PersonId;
import io.faultline.course.Audit.Note;
import io.faultline.lab.Lab;
import io.faultline.source.ProblemException;
import io.faultline.workbench.Labs;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Labs that are given to a class: with which dates, how often, and for whom something else holds. What names
/// a class or an assignment must be the caller's own; what is not is refused as if it did not exist.
@Service
public class Assignments {

    private static final int LONGEST_TITLE = 120;
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);

    private final AssignmentTables tables;
    private final CourseTables courses;
    private final Teaching teaching;
    private final ClassRoll roll;
    private final Labs labs;
    private final Starting starting;
    private final Audit audit;
    private final CurrentPerson current;
    private final InstantSource clock;

    Assignments(
            AssignmentTables tables,
            CourseTables courses,
            Teaching teaching,
            ClassRoll roll,
            Labs labs,
            Starting starting,
            Audit audit,
            CurrentPerson current,
            InstantSource clock) {
        this.tables = tables;
        this.courses = courses;
        this.teaching = teaching;
        this.roll = roll;
        this.labs = labs;
        this.starting = starting;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /// Gives a lab, as it is offered now, to a class.
    @ForInstructors
    public AssignmentResult create(ClassId id, AssignmentPlan plan) {
        var into = teaching.own(id);
        Lab lab;
        try {
            lab = labs.lab(plan.lab(), labs.keep(plan.lab()));
        } catch (ProblemException unknown) {
            return new AssignmentResult.Refused("There is no lab of this name.");
        }
        var title = plan.title().isBlank() ? lab.title() : plan.title().strip();
        var fault = fault(plan, title, lab);
        if (fault.isPresent()) {
            return new AssignmentResult.Refused(fault.get());
        }
        var pinned = new PinnedLab(lab.id(), lab.revision(), lab.hash(), lab.points());
        return changing(into.course(), () -> {
            var made = tables.add(id, plan, title, pinned, clock.instant());
            audit.append(
                    into.course(),
                    new Note(
                            AuditKind.ASSIGNMENT_CREATED,
                            AuditSubject.of(made),
                            "",
                            title + ": " + pinned.id() + " r" + pinned.revision() + ", " + plan.mode() + ", "
                                    + plan.dates().words(),
                            ""));
            return made;
        });
    }

    @ForInstructors
    public AssignmentResult changeDates(AssignmentId id, Dates dates) {
        var own = teaching.own(id);
        var fault = dates.fault();
        if (fault.isPresent()) {
            return new AssignmentResult.Refused(fault.get());
        }
        return changing(own.course(), () -> {
            var before = teaching.own(id).assignment().dates();
            tables.change(id, dates);
            audit.append(
                    own.course(),
                    new Note(AuditKind.DATES_CHANGED, AuditSubject.of(id), before.words(), dates.words(), ""));
            return id;
        });
    }

    /// Says to which column of Canvas the grades go, by the number in the address of its assignment; empty
    /// for none.
    @ForInstructors
    public AssignmentResult linkCanvas(AssignmentId id, String canvasId) {
        var own = teaching.own(id);
        var number = canvasId.strip();
        if (!number.matches("[0-9]{0,20}")) {
            return new AssignmentResult.Refused("Canvas names an assignment by a number, the last one in its address.");
        }
        return changing(own.course(), () -> {
            tables.linkCanvas(id, number);
            audit.append(
                    own.course(),
                    new Note(
                            AuditKind.CANVAS_LINKED,
                            AuditSubject.of(id),
                            own.assignment().canvasId(),
                            number,
                            ""));
            return id;
        });
    }

    /// Allows one learner more than the others, in place of what they were allowed before.
    @ForInstructors
    public AssignmentResult allow(AssignmentId id, Allowance allowance) {
        var own = teaching.own(id);
        requireMember(own.assignment().classId(), allowance.learner());
        var fault = allowance.fault();
        if (fault.isPresent()) {
            return new AssignmentResult.Refused(fault.get());
        }
        return changing(own.course(), () -> {
            var before = tables.allowance(id, allowance.learner());
            tables.allow(id, allowance);
            audit.append(
                    own.course(),
                    new Note(
                            AuditKind.ALLOWANCE_GIVEN,
                            AuditSubject.of(id, allowance.learner()),
                            before.map(Allowance::words).orElse(""),
                            allowance.words(),
                            allowance.reason()));
            return id;
        });
    }

    /// From now on what holds for everybody holds for this learner as well.
    @ForInstructors
    public AssignmentResult withdraw(AssignmentId id, PersonId learner) {
        var own = teaching.own(id);
        return changing(own.course(), () -> {
            tables.allowance(id, learner).ifPresent(before -> {
                tables.withdraw(id, learner);
                audit.append(
                        own.course(),
                        new Note(AuditKind.ALLOWANCE_TAKEN_BACK, AuditSubject.of(id, learner), before.words(), "", ""));
            });
            return id;
        });
    }

    /// Of one class, in the order of their making.
    @ForInstructors
    public List<Assignment> of(ClassId id) {
        return tables.of(teaching.own(id).id());
    }

    @ForInstructors
    public Assignment find(AssignmentId id) {
        return teaching.own(id).assignment();
    }

    /// All exceptions of one assignment.
    @ForInstructors
    public List<Allowance> allowances(AssignmentId id) {
        return tables.allowances(teaching.own(id).assignment().id());
    }

    /// What the caller has been given, with the dates that hold for them.
    @ForSignedIn
    public List<MyAssignment> mine() {
        var learner = current.require().id();
        var classes =
                courses.classesWith(learner).stream().collect(Collectors.toMap(CourseClass::id, CourseClass::name));
        var allowances = tables.allowances(learner);
        var tried = starting.tried();
        return tables.of(learner).stream()
                .map(given -> MyAssignment.of(
                        given,
                        classes.getOrDefault(given.classId(), ""),
                        Optional.ofNullable(allowances.get(given.id())),
                        tried.getOrDefault(given.id(), List.of())))
                .toList();
    }

    /// Begins an attempt for the caller, or comes back to the open one. It is handed in at the workbench.
    @ForSignedIn
    public StartResult start(AssignmentId id) {
        return starting.start(id);
    }

    private AssignmentResult changing(CourseId course, Supplier<AssignmentId> change) {
        return audit.change(
                course,
                () -> new AssignmentResult.Done(tables.find(change.get()).orElseThrow()));
    }

    private static Optional<String> fault(AssignmentPlan plan, String title, Lab lab) {
        if (title.length() > LONGEST_TITLE) {
            return Optional.of("A title has at most " + LONGEST_TITLE + " characters.");
        }
        if (!lab.modes().contains(plan.mode())) {
            return Optional.of("This lab is not made for the mode “" + plan.mode() + "”.");
        }
        if (plan.weight().signum() < 0 || plan.weight().compareTo(MOST_WEIGHT) > 0) {
            return Optional.of("A weight is 0 to " + MOST_WEIGHT + ".");
        }
        return plan.dates().fault();
    }

    private void requireMember(ClassId in, PersonId learner) {
        if (roll.find(in, learner).isEmpty()) {
            throw Teaching.noSuch("learner");
        }
    }
}
