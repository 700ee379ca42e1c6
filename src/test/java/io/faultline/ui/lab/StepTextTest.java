package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import io.faultline.grading.Score;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.ui.fabric.Thing;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepTextTest {
    private final Lab lab = LabLibrary.shipped().lab("patch-a-host-without-downtime");
    private final Typed bench = new Typed();

    @Test
    void aTaskTicksWithTheTimeAtWhichItBecameTrue() {
        StepText text = text(0);

        text.show(sheet(verdict("moved-live", Verdict.State.OPEN, null)), Set.of());
        assertThat(task(text, 1).getElement().getAttribute("data-state")).isEqualTo("open");

        text.show(sheet(verdict("moved-live", Verdict.State.PASSED, SimTime.ofSeconds(127))), Set.of());
        assertThat(task(text, 1).getElement().getAttribute("data-state")).isEqualTo("passed");
        assertThat(task(text, 1).getElement().getTextRecursively()).contains("10:02:07", "What was seen.");
    }

    @Test
    void aTaskWithTwoChecksNeedsBoth() {
        Verdict emptied = verdict("emptied", Verdict.State.PASSED, SimTime.ofSeconds(10));
        Verdict open = verdict("patched", Verdict.State.OPEN, null);
        Verdict patched = verdict("patched", Verdict.State.PASSED, SimTime.ofSeconds(20));
        Verdict failed = verdict("patched", Verdict.State.FAILED, SimTime.ofSeconds(15));

        assertThat(TaskState.of(List.of(emptied, open))).isEqualTo(TaskState.OPEN);
        assertThat(TaskState.of(List.of(emptied, failed))).isEqualTo(TaskState.FAILED);
        assertThat(TaskState.of(List.of(emptied, patched))).isEqualTo(TaskState.PASSED);
        assertThat(TaskState.decided(List.of(emptied, patched))).contains(SimTime.ofSeconds(20));
        assertThat(TaskState.decided(List.of(emptied, failed))).contains(SimTime.ofSeconds(15));
    }

    @Test
    void whatNobodyCanGradeIsNotHeldAgainstAnybody() {
        assertThat(TaskState.of(List.of(verdict("moved-live", Verdict.State.NOT_GRADABLE, null))))
                .isEqualTo(TaskState.NOT_GRADABLE);
    }

    @Test
    void aLineThatWasTypedInTheConsoleCountsAsRunAndTheNextOneWaitsForEnter() {
        StepText text = text(0);
        List<RunLine> runs = found(text, RunLine.class);

        text.show(sheet(), Set.of());
        assertThat(runs.get(0).hasClassName("next")).isTrue();

        text.show(sheet(), Set.of("Get-ClusterNode"));
        assertThat(runs.get(0).hasClassName("ran")).isTrue();
        assertThat(runs.get(0).hasClassName("next")).isFalse();
        assertThat(runs.get(1).hasClassName("next")).isTrue();
    }

    @Test
    void aClickOnALineGivesItToTheConsole() {
        RunLine first = found(text(0), RunLine.class).getFirst();
        ComponentUtil.fireEvent(first, new ClickEvent<>(first));

        assertThat(bench.typed).containsExactly("Get-ClusterNode");
    }

    @Test
    void theFirstStepThatIsNotDoneIsShownAfterAReload() {
        List<String> steps = lab.steps().stream().map(step -> step.id()).toList();

        assertThat(LabText.first(lab, sheet(List.of()))).isZero();
        assertThat(LabText.first(lab, sheet(steps.subList(0, 2)))).isEqualTo(2);
        assertThat(LabText.first(lab, sheet(steps))).isEqualTo(steps.size() - 1);
    }

    @Test
    void everyLedgerIdOfANoteIsInTheLedger() {
        assertThat(NoteBlock.chip("migration.policy").getText()).isEqualTo("migration.policy: simplified");
    }

    private StepText text(int step) {
        return new StepText(lab.steps().get(step), lab, bench, LocalTime.of(10, 0));
    }

    private static Component task(StepText text, int index) {
        return found(text, TaskLine.class).get(index);
    }

    private static <C extends Component> List<C> found(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(StepTextTest::all));
    }

    private static Verdict verdict(String check, Verdict.State state, @Nullable SimTime at) {
        return new Verdict(check, state, "What was seen.", at, 10, "Why it matters.", "");
    }

    private static Sheet sheet(Verdict... verdicts) {
        return sheet(List.of(verdicts), List.of());
    }

    private static Sheet sheet(List<String> done) {
        return sheet(List.of(), done);
    }

    private static Sheet sheet(List<Verdict> verdicts, List<String> done) {
        return new Sheet(
                verdicts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                done,
                List.of(),
                false,
                new Score(0, 100, 0, 0, false));
    }

    private static final class Typed implements Bench {
        private final List<String> typed = new ArrayList<>();

        @Override
        public void type(String line) {
            typed.add(line);
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public void select(Optional<Thing> thing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Thing> selected() {
            return Optional.empty();
        }
    }
}
