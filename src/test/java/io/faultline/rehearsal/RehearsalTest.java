package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.blueprint.Script;
import io.faultline.blueprint.ScriptLine;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.Event.CommandRefused;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RehearsalTest {
    private static final Blueprint FOUR = Blueprints.shipped("four-nodes-san");
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV03 -MigrationType Live";

    @Test
    void aDeadHostIsIsolatedAfterTenSecondsAndDownAfterTwoHundredAndFortyMore() {
        Run run = run("Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(at(run, NodeIsolated.class)).isEqualTo(SimTime.ofSeconds(10));
        assertThat(at(run, NodeDown.class)).isEqualTo(SimTime.ofSeconds(250));
        assertThat(run.state().vms()).allMatch(vm -> vm.heartbeatOk());
        assertThat(run.state().vmsOn(FOUR.state().hosts().get(1).id())).isEmpty();
    }

    @Test
    void linesRunWhenTheySay() {
        Run run = run("+90s Get-VM SQL01", "at 2m Get-VM SQL01", "Get-VM SQL01", "+1s");
        assertThat(run.answers())
                .extracting(Entry::at)
                .containsExactly(SimTime.ofSeconds(90), SimTime.ofSeconds(120), SimTime.ofSeconds(120));
        assertThat(run.now()).isEqualTo(SimTime.ofSeconds(121));
    }

    @Test
    void settleEndsWhenNothingMovesAnyMore() {
        Run run = run(MOVE, "settle Get-VM SQL01");
        assertThat(run.answers().getFirst().at()).isEqualTo(at(run, LiveMigrationCompleted.class));
        assertThat(run("settle").now()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void settleGivesUpAfterTwoHours() {
        Blueprint slow = Blueprint.read("slow.yaml", """
                cluster: { nodes: [HV01, HV02] }
                vms: [{ name: SQL01, on: HV01, boot: 3h, state: off }]
                """);
        Run run =
                Rehearsal.run(slow, 1, List.of(ScriptLine.of("Start-VM SQL01"), ScriptLine.of("settle Get-VM SQL01")));
        assertThat(run.answers().getFirst().at()).isEqualTo(SimTime.ofSeconds(7_200));
    }

    @Test
    void aRefusalIsToldOnceAndIsNoEvent() {
        Run run = run(MOVE, MOVE);
        assertThat(run.refusals()).hasSize(1);
        assertThat(run.refusals().getFirst().refusals().getFirst().reason()).isEqualTo("AlreadyMigrating");
        assertThat(run.events()).noneMatch(e -> e.event() instanceof CommandRefused);
        String line = RunJson.of(run.refusals().getFirst()).toString();
        assertThat(line)
                .startsWith("{\"at\":0,\"line\":\"" + MOVE
                        + "\",\"refused\":{\"code\":\"0x80071748\",\"reason\":\"AlreadyMigrating\",");
    }

    @Test
    void timeIsPrintedInSecondsWithoutTrailingZeros() {
        assertThat(Json.seconds(new SimTime(250_000_000))).hasToString("250");
        assertThat(Json.seconds(new SimTime(500_000))).hasToString("0.5");
        assertThat(Json.seconds(new SimTime(12_000_001))).hasToString("12.000001");
        assertThat(Json.seconds(new SimTime(1))).hasToString("0.000001");
        assertThat(Json.seconds(SimTime.ZERO)).hasToString("0");
        assertThat(Json.of(2.1481140221330256E9)).hasToString("2148114022.1330256");
        assertThat(Json.of(1.25E8)).hasToString("125000000");
    }

    @Test
    void aLineThatNobodyUnderstandsIsToldBeforeAnythingRuns() {
        List<ScriptLine> lines = List.of(ScriptLine.of("Get-ClusterNodes"), ScriptLine.of("Start-VM SQL1"));
        assertThatThrownBy(() -> Rehearsal.run(FOUR, 1, lines))
                .hasMessageContaining("Get-ClusterNodes")
                .hasMessageContaining("Maybe it is spelled Get-ClusterNode.")
                .hasMessageContaining("SQL1")
                .hasMessageContaining("Maybe it is spelled SQL01.");
    }

    @Test
    void aTimeThatHasPassedIsAMistake() {
        assertThatThrownBy(() -> run("+2m", "at 90s Get-VM SQL01"))
                .hasMessageContaining("it is 0:02:00.000000 already");
    }

    @Test
    void aRunEndsWhenItIsTold() {
        List<ScriptLine> lines = List.of(ScriptLine.of(MOVE), ScriptLine.of("+10m Get-VM SQL01"));
        Run cut = Rehearsal.run(new Script(FOUR, 1, Optional.of(SimTime.ofSeconds(10)), lines));
        assertThat(cut.now()).isEqualTo(SimTime.ofSeconds(10));
        assertThat(cut.answers()).isEmpty();
        assertThat(cut.state().migrations()).hasSize(1);
        Run longer = Rehearsal.run(new Script(FOUR, 1, Optional.of(SimTime.ofSeconds(900)), lines));
        assertThat(longer.now()).isEqualTo(SimTime.ofSeconds(900));
        assertThat(longer.answers()).hasSize(1);
    }

    @Test
    void aSettlingRunIsCutToo() {
        List<ScriptLine> lines =
                List.of(ScriptLine.of("Invoke-Fault -PowerLoss HV02"), ScriptLine.of("settle Get-VM SQL01"));
        Run cut = Rehearsal.run(new Script(FOUR, 1, Optional.of(SimTime.ofSeconds(10)), lines));
        assertThat(cut.now()).isEqualTo(SimTime.ofSeconds(10));
        assertThat(cut.answers()).isEmpty();
    }

    @Test
    void theSameRunIsTheSameToTheLetter() {
        List<String> first = RunJson.lines(run(MOVE, "+5s Invoke-Fault -PowerLoss HV03", "settle"))
                .map(Object::toString)
                .toList();
        List<String> second = RunJson.lines(run(MOVE, "+5s Invoke-Fault -PowerLoss HV03", "settle"))
                .map(Object::toString)
                .toList();
        assertThat(first).isEqualTo(second).hasSizeGreaterThan(10);
    }

    @Test
    void aWitnessSeesTheStateOfEachInstant() {
        List<String> seen = new ArrayList<>();
        Rehearsal rehearsal = Rehearsal.of(FOUR, 1, (event, state) -> {
            if (event.event() instanceof NodeIsolated isolated) {
                seen.add(
                        event.at().seconds() + " " + state.node(isolated.node()).state());
            }
        });
        rehearsal.play(ScriptLine.of("Invoke-Fault -PowerLoss HV02"));
        rehearsal.settle();
        assertThat(seen).containsExactly("10.0 Isolated");
        assertThat(rehearsal.now().micros()).isGreaterThan(SimTime.micros(Duration.ofSeconds(250)));
    }

    @Test
    void outcomesAreSharesThatAddUp() {
        var outcomes = Outcomes.of(
                new Script(
                        FOUR,
                        1,
                        Optional.empty(),
                        List.of(ScriptLine.of("Invoke-Fault -PowerLoss HV02"), ScriptLine.of("settle"))),
                1,
                20);
        assertThat(outcomes.stream().mapToDouble(Outcomes.Outcome::share).sum()).isEqualTo(1.0);
        assertThat(outcomes.getFirst().outcome())
                .startsWith("CLU1 up; HV01: SQL01, DC01, APP02")
                .contains("HV02 (NoPower): nothing");
        assertThat(outcomes.getFirst().example()).isEqualTo(1);
    }

    private static Run run(String... lines) {
        return Rehearsal.run(FOUR, 1, Arrays.stream(lines).map(ScriptLine::of).toList());
    }

    private static SimTime at(Run run, Class<?> event) {
        return run.events().stream()
                .filter(e -> event.isInstance(e.event()))
                .findFirst()
                .orElseThrow()
                .at();
    }
}
