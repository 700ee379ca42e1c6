package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final AssignmentId EXAM = new AssignmentId(7);
    private static final PersonId ZOE = new PersonId(1);
    private static final PersonId ADAM = new PersonId(2);

    private final byte[] secret = new byte[32];

    @Test
    void aSeedIsTheSameEachTimeItIsDrawn() {
        assertThat(seed(SeedKind.PER_LEARNER, ZOE, 1)).isEqualTo(seed(SeedKind.PER_LEARNER, ZOE, 1));
    }

    @Test
    void learnersAttemptsAndAssignmentsHaveSeedsOfTheirOwn() {
        var seeds = new TreeSet<Long>();
        for (long assignment = 1; assignment <= 20; assignment++) {
            for (long learner = 1; learner <= 20; learner++) {
                for (int number = 1; number <= 5; number++) {
                    seeds.add(Seeds.seed(
                            secret, SeedKind.PER_LEARNER, new AssignmentId(assignment), new PersonId(learner), number));
                }
            }
        }
        assertThat(seeds).hasSize(20 * 20 * 5);
    }

    @Test
    void theSameForAllIsTheSameForAllAndAnotherEachAttempt() {
        assertThat(seed(SeedKind.SAME_FOR_ALL, ZOE, 1)).isEqualTo(seed(SeedKind.SAME_FOR_ALL, ADAM, 1));
        assertThat(seed(SeedKind.SAME_FOR_ALL, ZOE, 1)).isNotEqualTo(seed(SeedKind.SAME_FOR_ALL, ZOE, 2));
    }

    @Test
    void withoutTheSecretNobodyCanTell() {
        var other = new byte[32];
        other[31] = 1;
        assertThat(Seeds.seed(other, SeedKind.PER_LEARNER, EXAM, ZOE, 1))
                .isNotEqualTo(seed(SeedKind.PER_LEARNER, ZOE, 1));
    }

    @Test
    void aCourseKeepsTheSecretThatItDrewFirst() {
        var room = new CourseRoom().started();
        var course = room.theClass().course();
        var first = room.tables.secret(course, room.accounts.random);
        assertThat(first).hasSize(32);
        assertThat(room.tables.secret(course, room.accounts.random)).isEqualTo(first);
        room.accounts.actAsNobody();
    }

    private long seed(SeedKind kind, PersonId learner, int number) {
        return Seeds.seed(secret, kind, EXAM, learner, number);
    }
}
