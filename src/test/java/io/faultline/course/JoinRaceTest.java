package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.AccountRoom;
import io.faultline.account.SignInResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/// Many at once, as when a class begins, or when a guesser is in a hurry.
class JoinRaceTest {

    private static final String HERE = "10.0.0.1";
    private static final int AT_ONCE = 24;

    private final CourseRoom desk = new CourseRoom();
    private final AccountRoom room = desk.accounts;
    private final CourseTables tables = desk.tables;
    private final Joining joining = desk.joining;
    private final String code = firstCode();

    @Test
    void ofManyWhoWantOneNameAtOnceOneGetsIt() throws Exception {
        var results = atOnce(() -> joining.join(code, "Zoë", HERE));
        assertThat(results).filteredOn(JoinResult.Joined.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(JoinResult.NameTaken.class::isInstance).hasSize(AT_ONCE - 1);
        assertThat(tables.memberCount(tables.classBy(JoinCode.read(code).orElseThrow())
                        .orElseThrow()
                        .id()))
                .isEqualTo(1);
    }

    @Test
    void aBurstOfGuessesGetsNoMoreTriesThanOneAfterTheOther() throws Exception {
        joining.join(code, "Zoë", HERE);
        var results = atOnce(() -> joining.comeBack(code, "Zoë", "amber lake north violin", HERE));
        assertThat(results)
                .filteredOn(SignInResult.WrongNameOrSecret.class::isInstance)
                .hasSize(3);
        assertThat(results).filteredOn(SignInResult.TooSoon.class::isInstance).hasSize(AT_ONCE - 3);
    }

    private static <T> List<T> atOnce(Callable<T> what) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                tasks.add(what);
            }
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private String firstCode() {
        var arguments = new DefaultApplicationArguments();
        room.firstInstructor.run(arguments);
        new FirstClass(tables, room.firstInstructor, room.random, room.clock).run(arguments);
        return tables.classesOwnedBy(room.firstInstructor.id())
                .getFirst()
                .code()
                .printed();
    }
}
