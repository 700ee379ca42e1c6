package io.faultline.ui.course.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.course.GradeRow;
import io.faultline.ui.course.grades.BookFilter.Only;
import io.faultline.ui.course.grades.BookLine.State;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookLineTest {

    private static final List<BookLine> LINES = Stream.of(
                    Rows.notBegun("Ada"),
                    Rows.begun("Bo"),
                    Rows.handedIn("Cy", 24),
                    Rows.handedIn("Di", 23),
                    Rows.waiting("Ed"),
                    Rows.set("Flo", "12.5"))
            .map(row -> BookLine.of(row, 60))
            .toList();

    @Test
    void aLineSaysHowFarSomebodyIs() {
        assertThat(LINES)
                .extracting(BookLine::state)
                .containsExactly(
                        State.NOT_BEGUN, State.BEGUN, State.HANDED_IN, State.HANDED_IN, State.HANDED_IN, State.SET);
        assertThat(LINES).extracting(BookLine::steps).containsExactly(-1, 2, 2, 2, 2, -1);
    }

    @Test
    void belowThePassLineIsOnlyWhoseGradeIsComplete() {
        assertThat(LINES.stream().filter(BookLine::belowPass).map(BookLine::name))
                .containsExactly("Di", "Flo");
    }

    @Test
    void filtersAndFiguresAgree() {
        assertThat(named(Only.NOT_HANDED_IN)).containsExactly("Ada", "Bo");
        assertThat(named(Only.WAITS)).containsExactly("Ed");
        assertThat(Only.ALL.count(LINES)).isEqualTo(6);
        assertThat(Only.BELOW_PASS.count(LINES)).isEqualTo(2);
    }

    @Test
    void aTextIsFoundInNamesWhateverTheirCase() {
        assertThat(LINES.stream().filter(BookFilter.NONE.with(" FLO ")::fits)).hasSize(1);
        assertThat(LINES.stream().filter(BookFilter.NONE.toggle(Only.WAITS).with("flo")::fits))
                .isEmpty();
    }

    @Test
    void aReleaseSaysWhoSeesWhatAndWhatIsNotFinished() {
        assertThat(Releasing.words(List.of(Rows.handedIn("Cy", 24)))).startsWith("1 learner sees the grade,");
        assertThat(words(Rows.handedIn("Cy", 24), Rows.waiting("Ed"), Rows.notBegun("Ada")))
                .startsWith("2 learners see the grade, the sheet with every check")
                .contains("1 learner has none yet.")
                .contains("Of 1 not every answer is marked");
    }

    private static String words(GradeRow... rows) {
        return Releasing.words(List.of(rows));
    }

    private static List<String> named(Only only) {
        return LINES.stream().filter(only::fits).map(BookLine::name).toList();
    }
}
