package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.Person;
import io.faultline.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people of a class with their names.
final class ClassRoll {

    private final EnrolmentTable enrolments;
    private final Accounts accounts;

    ClassRoll(EnrolmentTable enrolments, Accounts accounts) {
        this.enrolments = enrolments;
        this.accounts = accounts;
    }

    /// First come first, those who have left as well.
    List<Member> of(ClassId id) {
        var places = enrolments.places(id);
        var people = accounts
                .people(places.stream().map(EnrolmentTable.Place::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return places.stream()
                .flatMap(place -> member(place, Optional.ofNullable(people.get(place.person()))))
                .toList();
    }

    Optional<Member> find(ClassId id, PersonId person) {
        return of(id).stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst();
    }

    private static Stream<Member> member(EnrolmentTable.Place place, Optional<Person> person) {
        return person.stream().map(who -> new Member(who, place.since(), place.identity(), place.leftAt()));
    }
}
