package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.testing.Draw;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever somebody does, in whatever pieces time passes: the sheet that they saw, the one that is written
/// down and the one that a replay gives are the same.
class SheetReplayTest {

    private static final Lab LAB =
            LabLibrary.in(Path.of("src/test/resources/drafts")).lab("everything");
    private static final List<String> LINES = List.of(
            "Suspend-ClusterNode -Name HV04",
            "Resume-ClusterNode -Name HV04",
            "Repair-Fault -PowerLoss HV01",
            "Repair-Fault -PowerLoss HV02",
            "Stop-VM WEB02 -TurnOff",
            "Move-ClusterVirtualMachineRole -Name DC01 -Node HV03 -MigrationType Live",
            "Get-ClusterNode",
            "Remove-VM DC01");
    private static final List<String> ANSWERS =
            List.of("guess=285", "guess=10", "why=load", "why=hope", "essay=Because.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aSheetIsThatOfItsReplay(long seed) {
        Draw draw = new Draw(seed);
        try (TestBench bench = TestBench.inMemory()) {
            bench.labs(name -> LAB);
            AttemptId id = bench.open(new Task.OfLab("everything"));
            List<Sheet> seen = new ArrayList<>();
            LiveAttempt attempt = bench.attempt(id);
            attempt.subscribe(true, view -> view.sheet().ifPresent(seen::add));
            attempt.change(pace -> pace.at(Speed.X60).started());
            for (int i = 0; i < 25; i++) {
                act(attempt, draw);
                bench.pass(Duration.ofMillis(50L * (1 + draw.below(30))));
            }
            attempt.handIn();
            bench.pass(Duration.ofSeconds(2));
            Sheet last = seen.getLast();
            assertThat(last.handedIn()).isTrue();
            assertThat(new Regrader(bench.around).judge(id, LAB)).isEqualTo(new Regrader.Outcome.Judged(last));
            Standings standings = new Standings(JdbcClient.create(bench.sql), bench.attempts);
            assertThat(standings.of(List.of(id)).getFirst().earned())
                    .isEqualTo(last.score().earned());
            assertThat(standings.checks(List.of(id)))
                    .extracting(CheckStanding::state)
                    .containsExactlyElementsOf(
                            last.verdicts().stream().map(Verdict::state).toList());
        }
    }

    private static void act(LiveAttempt attempt, Draw draw) {
        switch (draw.below(4)) {
            case 0, 1 -> attempt.submit(LINES.get(draw.below(LINES.size())));
            case 2 -> {
                String[] answer = ANSWERS.get(draw.below(ANSWERS.size())).split("=", 2);
                attempt.answer(answer[0], answer[1]);
            }
            default -> attempt.hint("pause", 1 + draw.below(2));
        }
    }
}
