/// Lists of learners: text becomes entries, and entries are held against who is in the class. Start at
/// [RosterText].
@NullMarked
package io.faultline.course.roster;

import org.jspecify.annotations.NullMarked;
