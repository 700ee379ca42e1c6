package io.faultline.course;

import io.faultline.account.Person;
import java.util.List;

/// What a line of a list means for a class.
public sealed interface RosterRow {

    RosterEntry entry();

    /// Nobody in the class is this person.
    record New(RosterEntry entry) implements RosterRow {}

    /// Somebody in the class is this person, and something about them is new.
    ///
    /// @param now  what will be known of them
    /// @param says what changes, in words
    record Changed(RosterEntry entry, Person person, Identity was, Identity now, boolean returns, String says)
            implements RosterRow {}

    record Same(RosterEntry entry, Person person) implements RosterRow {}

    /// Nothing is done for this line until somebody says who it is.
    ///
    /// @param candidates whom it may be; empty when it can only be somebody new
    /// @param mayBeNew   their name is still free in the class
    record Ambiguous(RosterEntry entry, List<Person> candidates, boolean mayBeNew, String why) implements RosterRow {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
