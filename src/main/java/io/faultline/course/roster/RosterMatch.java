package io.faultline.course.roster;

import io.faultline.account.Person;
import io.faultline.account.PersonName;
import io.faultline.course.Identity;
import io.faultline.course.Member;
import io.faultline.course.RosterEntry;
import io.faultline.course.RosterRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds the entries of a list against the people in a class. An id that both know says who it is; where none
/// does, the name does. Whatever can be read in two ways is left to the instructor.
public final class RosterMatch {

    private final List<Member> members;
    private final Map<String, Set<Member>> byId = new LinkedHashMap<>();
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final Map<String, Integer> timesInList = new LinkedHashMap<>();

    private RosterMatch(List<Member> members, List<RosterEntry> entries) {
        this.members = members;
        for (var member : members) {
            member.identity()
                    .keys()
                    .forEach(key -> byId.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                            .add(member));
            byName.put(PersonName.keyOf(member.person().name()), member);
        }
        entries.stream().flatMap(RosterMatch::keys).forEach(key -> timesInList.merge(key, 1, Integer::sum));
    }

    /// What the entries mean, and who is in none of them.
    public record Outcome(List<RosterRow> rows, List<Member> gone) {}

    public static Outcome of(List<Member> members, List<RosterEntry> entries) {
        return new RosterMatch(members, entries).outcome(entries);
    }

    private Outcome outcome(List<RosterEntry> entries) {
        var found = new ArrayList<Set<Member>>();
        var times = new LinkedHashMap<Person, Integer>();
        for (var entry : entries) {
            var people = peopleIn(entry);
            found.add(people);
            people.forEach(member -> times.merge(member.person(), 1, Integer::sum));
        }
        var rows = new ArrayList<RosterRow>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), found.get(i), times));
        }
        var gone = members.stream()
                .filter(member -> member.isIn() && !times.containsKey(member.person()))
                .toList();
        return new Outcome(List.copyOf(rows), gone);
    }

    /// By their ids; by their name where no id is known.
    private Set<Member> peopleIn(RosterEntry entry) {
        var people = new LinkedHashSet<Member>();
        entry.identity().keys().forEach(key -> people.addAll(byId.getOrDefault(key, Set.of())));
        if (people.isEmpty()) {
            named(entry).ifPresent(people::add);
        }
        return people;
    }

    private RosterRow row(RosterEntry entry, Set<Member> people, Map<Person, Integer> times) {
        if (keys(entry).anyMatch(key -> timesInList.getOrDefault(key, 0) > 1)) {
            return ambiguous(entry, people, "Another line of the list has the same name or id.");
        }
        if (people.isEmpty()) {
            return new RosterRow.New(entry);
        }
        if (people.size() > 1) {
            return ambiguous(entry, people, "Its ids are those of several people.");
        }
        var member = people.iterator().next();
        if (times.getOrDefault(member.person(), 0) > 1) {
            return ambiguous(entry, people, "Another line of the list fits the same person.");
        }
        if (!member.identity().names(entry.identity()) && member.identity().contradicts(entry.identity())) {
            return ambiguous(entry, people, "The name is that of somebody in the class, whose ids are others.");
        }
        return known(entry, member);
    }

    private RosterRow known(RosterEntry entry, Member member) {
        var now = member.identity().updatedBy(entry.identity());
        if (now.equals(member.identity()) && member.isIn()) {
            return new RosterRow.Same(entry, member.person());
        }
        return new RosterRow.Changed(
                entry, member.person(), member.identity(), now, !member.isIn(), words(entry, member, now));
    }

    private static String words(RosterEntry entry, Member member, Identity now) {
        var words = new ArrayList<String>();
        if (!member.isIn()) {
            words.add("had left and is back");
        }
        words.addAll(now.changesSince(member.identity()));
        if (!PersonName.keyOf(entry.name())
                .equals(PersonName.keyOf(member.person().name()))) {
            words.add("is called " + entry.name() + " in the list");
        }
        return String.join("; ", words);
    }

    private RosterRow ambiguous(RosterEntry entry, Set<Member> people, String why) {
        var candidates = new LinkedHashSet<Person>();
        people.forEach(member -> candidates.add(member.person()));
        named(entry).map(Member::person).ifPresent(candidates::add);
        return new RosterRow.Ambiguous(
                entry, List.copyOf(candidates), named(entry).isEmpty(), why);
    }

    private Optional<Member> named(RosterEntry entry) {
        return Optional.ofNullable(byName.get(PersonName.keyOf(entry.name())));
    }

    private static Stream<String> keys(RosterEntry entry) {
        return Stream.concat(entry.identity().keys(), Stream.of("name " + PersonName.keyOf(entry.name())));
    }
}
