package io.faultline.ui.course.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.PersonId;
import io.faultline.course.AssignmentId;
import io.faultline.course.AuditEntry;
import io.faultline.course.AuditKind;
import io.faultline.course.AuditSubject;
import io.faultline.course.CourseId;
import io.faultline.workbench.AttemptId;
import java.time.Instant;
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

    private static String words(AuditKind what, String check, String was, String became) {
        var about = AuditSubject.of(new AssignmentId(1), new PersonId(2), new AttemptId(3), check);
        return HistoryList.words(
                new AuditEntry(
                        new CourseId(1), 1, Instant.EPOCH, new PersonId(1), "Ines", what, about, was, became, "", ""),
                _ -> "Move SQL01");
    }
}
