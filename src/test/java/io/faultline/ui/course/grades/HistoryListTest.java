package io.faultline.ui.course.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import io.faultline.course.AssignmentId;
import io.faultline.course.AuditEntry;
import io.faultline.course.AuditKind;
import io.faultline.course.AuditSubject;
import io.faultline.course.CourseId;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.AttemptId;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HistoryListTest {

    @Test
    void aChangeSaysWhatWasAndWhatBecame() {
        assertThat(words(AuditKind.CHECK_OVERRIDDEN, "moved", "5 points", "8 points"))
                .isEqualTo("Ines overrode a check (Move SQL01): 5 points, then 8 points");
        assertThat(words(AuditKind.MARK_GIVEN, "moved", "", "8 points: Good."))
                .isEqualTo("Ines marked a check (Move SQL01): 8 points: Good.");
        assertThat(words(AuditKind.OVERRIDE_TAKEN_BACK, "", "8 points", ""))
                .isEqualTo("Ines took an override back: 8 points until then");
        assertThat(words(AuditKind.RELEASED, "", "", "")).isEqualTo("Ines released the grades");
    }

    @Test
    void datesAreThoseOfTheReadersClock() {
        var berlin = new LocalTimes(ZoneId.of("Europe/Berlin"));
        assertThat(HistoryList.local(
                        "opens 2026-11-25T21:44:36.334615Z, then later", berlin, Instant.parse("2026-11-01T00:00:00Z")))
                .isEqualTo("opens Wed 25 Nov, 22:44, then later");
    }

    private static String words(AuditKind what, String check, String was, String became) {
        var about = AuditSubject.of(new AssignmentId(1), new PersonId(2), new AttemptId(3), check);
        return HistoryList.words(
                new AuditEntry(
                        new CourseId(1), 1, Instant.EPOCH, new PersonId(1), "Ines", what, about, was, became, "", ""),
                _ -> "Move SQL01");
    }
}
