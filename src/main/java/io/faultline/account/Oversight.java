package io.faultline.account;

/// Whether an instructor may look at a learner's work. `course` answers, since it knows whose class it is; rooms below
/// it ask through this interface.
public interface Oversight {

    boolean mayLookAt(Person instructor, PersonId learner);
}
