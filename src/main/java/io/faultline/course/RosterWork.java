package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.EnrolResult;
import io.faultline.account.FreshKey;
import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.course.Audit.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Carries out a plan, in a transaction of its caller. Whatever it returns but success is rolled back.
final class RosterWork {

    private final CourseClass into;
    private final EnrolmentTable enrolments;
    private final Accounts accounts;
    private final Audit audit;
    private final Instant now;
    private final List<Note> notes = new ArrayList<>();
    private final Map<PersonId, EnrolmentTable.Place> places = new LinkedHashMap<>();

    RosterWork(CourseClass into, EnrolmentTable enrolments, Accounts accounts, Audit audit, Instant now) {
        this.into = into;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.audit = audit;
        this.now = now;
        enrolments.places(into.id()).forEach(place -> places.put(place.person(), place));
    }

    RosterResult apply(RosterPlan.Good plan, List<FreshKey> keys) {
        plan.leaving().forEach(this::leave);
        plan.changes().forEach(this::change);
        var enrolled = new ArrayList<RosterResult.NewLearner>();
        for (int i = 0; i < plan.enrolling().size(); i++) {
            var entry = plan.enrolling().get(i);
            switch (accounts.enrol(into.scope(), entry.name(), keys.get(i))) {
                case EnrolResult.Enrolled(var admission, var key) -> {
                    enrol(admission.person(), entry.identity());
                    enrolled.add(new RosterResult.NewLearner(admission.person(), key));
                }
                case EnrolResult.NameTaken _ -> {
                    return new RosterResult.BadChoice(entry.line(), "Somebody in the class has this name already.");
                }
                case EnrolResult.BadName(var reason) -> {
                    return new RosterResult.BadChoice(entry.line(), reason);
                }
            }
        }
        if (places.values().stream().filter(place -> place.leftAt().isEmpty()).count() > CourseClass.MOST_MEMBERS) {
            return new RosterResult.ClassFull(CourseClass.MOST_MEMBERS);
        }
        audit.append(into.course(), notes);
        return new RosterResult.Applied(
                List.copyOf(enrolled), plan.changes().size(), plan.leaving().size());
    }

    private void enrol(Person person, Identity identity) {
        enrolments.add(into.id(), person.id(), identity, now);
        places.put(person.id(), new EnrolmentTable.Place(person.id(), now, identity, Optional.empty()));
        note(AuditKind.LEARNER_ENROLLED, person.id(), "", (person.name() + " " + identity.words()).strip());
    }

    private void change(RosterPlan.Change change) {
        var ids = change.entry().identity();
        if (change.claimed()) {
            List.copyOf(places.values()).stream()
                    .filter(place -> !place.person().equals(change.person().id()))
                    .filter(place -> place.identity().names(ids))
                    .forEach(place -> know(place, place.identity().without(ids), place.leftAt()));
        }
        var place = place(change.person());
        if (place.leftAt().isPresent()) {
            note(AuditKind.LEARNER_RETURNED, place.person(), "", "");
        }
        know(place, place.identity().updatedBy(ids), Optional.empty());
    }

    private void know(EnrolmentTable.Place place, Identity identity, Optional<Instant> leftAt) {
        enrolments.know(into.id(), place.person(), identity);
        leftAt.ifPresent(time -> enrolments.leave(into.id(), place.person(), time));
        places.put(place.person(), new EnrolmentTable.Place(place.person(), place.since(), identity, leftAt));
        if (!identity.equals(place.identity())) {
            note(AuditKind.LEARNER_CHANGED, place.person(), place.identity().words(), identity.words());
        }
    }

    private void leave(Person person) {
        var place = place(person);
        enrolments.leave(into.id(), person.id(), now);
        places.put(
                person.id(), new EnrolmentTable.Place(person.id(), place.since(), place.identity(), Optional.of(now)));
        note(AuditKind.LEARNER_LEFT, person.id(), "", "");
    }

    private EnrolmentTable.Place place(Person person) {
        return Objects.requireNonNull(places.get(person.id()));
    }

    private void note(AuditKind kind, PersonId learner, String was, String became) {
        notes.add(new Note(kind, AuditSubject.of(learner), was, became, ""));
    }
}
