package io.faultline.course;

import io.faultline.account.Person;
import java.util.List;

/// What is to be done to a class: a preview and the choices about it, made one by [RosterPlanner].
sealed interface RosterPlan {

    /// @param person  who the entry is
    /// @param claimed somebody chose this person: the ids of the entry are theirs, whoever had them
    record Change(RosterEntry entry, Person person, boolean claimed) {}

    record Good(List<RosterEntry> enrolling, List<Change> changes, List<Person> leaving) implements RosterPlan {}

    record Bad(int line, String why) implements RosterPlan {}
}
