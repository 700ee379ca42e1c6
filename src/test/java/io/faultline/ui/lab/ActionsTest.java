package io.faultline.ui.lab;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.Vm;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.ui.fabric.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActionsTest {
    private final Story story = Story.of(Fabrics.cluster(
            3,
            vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(2), 120e6),
            vm("WEB01").on("HV02")));

    @Test
    void aRunningVmCanBeMovedAndStopped() {
        assertThat(words(Things.vm("SQL01")))
                .containsExactly(
                        "Live migrate…",
                        "Quick migrate…",
                        "Shut down",
                        "Turn off",
                        "Save",
                        "Priority…",
                        "Where it can move…",
                        "Processor compatibility…",
                        "Crash its guest",
                        "Let its resource fail");
        assertThat(lines(Things.vm("SQL01")))
                .containsExactly(
                        "Move-ClusterVirtualMachineRole -Name SQL01 -Node … -MigrationType Live",
                        "Move-ClusterVirtualMachineRole -Name SQL01 -Node … -MigrationType Quick",
                        "Stop-VM -Name SQL01",
                        "Stop-VM -Name SQL01 -TurnOff",
                        "Save-VM -Name SQL01",
                        "(Get-ClusterGroup SQL01).Priority = …",
                        "Get-VMProcessorMatrix -VMName SQL01",
                        "Set-VMProcessor -VMName SQL01 -CompatibilityForMigrationEnabled …",
                        "Invoke-Fault -GuestCrash SQL01",
                        "Test-ClusterResourceFailure -Name 'Virtual Machine SQL01'");
    }

    @Test
    void aVmThatIsOffCanBeStartedAndItsRoleMoved() {
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF));

        assertThat(words(Things.vm("SQL01")))
                .containsExactly("Move role…", "Start", "Priority…", "Where it can move…", "Processor compatibility…");
        assertThat(lines(Things.vm("SQL01"))).contains("Start-VM -Name SQL01");
    }

    @Test
    void aVmOnItsWayCanBeCalledBack() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(5));

        assertThat(lines(Things.vm("SQL01"))).first().isEqualTo("Move-ClusterVirtualMachineRole -Name SQL01 -Cancel");
        assertThat(of(Things.vm("SQL01")))
                .filteredOn(action -> action.words().equals("Save"))
                .extracting(Action::unless)
                .containsExactly("it is being moved");
    }

    @Test
    void aNodeThatIsUpCanBeDrainedAndBroken() {
        assertThat(words(Things.host("HV01")))
                .containsExactly(
                        "Drain and pause",
                        "Pause, and leave its roles",
                        "Stop cluster service",
                        "Vote…",
                        "Evict it from the cluster…",
                        "Install updates",
                        "Restart",
                        "Shut down",
                        "Pull the plug…",
                        "Hang it…",
                        "Blue screen…",
                        "End its cluster service…",
                        "Pull its network cables…",
                        "Let its updates fail",
                        "Block live migration in its firewall",
                        "Cut its path to the SAN");
        assertThat(lines(Things.host("HV01")))
                .contains("Suspend-ClusterNode -Name HV01 -Drain", "Invoke-Fault -PowerLoss HV01");
    }

    @Test
    void aPausedNodeCanBeResumedInTwoWays() {
        story.when(new OperatorCommand.SuspendNode(story.host("HV01"), false, false, null));

        assertThat(lines(Things.host("HV01")))
                .startsWith(
                        "Resume-ClusterNode -Name HV01 -Failback NoFailback",
                        "Resume-ClusterNode -Name HV01 -Failback Immediate");
    }

    @Test
    void aHostWithoutPowerCanOnlyBeRepairedAndWhatItRanWaits() {
        story.failsPower("HV01").advance(Duration.ofSeconds(30));

        assertThat(lines(Things.host("HV01")))
                .containsExactly("(Get-ClusterNode HV01).NodeWeight = …", "Repair-Fault -Name HV01");
        assertThat(of(Things.vm("SQL01")))
                .filteredOn(action -> action.words().equals("Start"))
                .extracting(Action::unless)
                .containsExactly("HV01 does not answer");
    }

    @Test
    void aVolumeCanGetAnotherCoordinator() {
        assertThat(lines(Things.volume("CSV1")))
                .containsExactly(
                        "Move-ClusterSharedVolume -Name CSV1 -Node …",
                        "Suspend-ClusterResource -Name CSV1 -RedirectedAccess",
                        "Invoke-Fault -Volume CSV1",
                        "Invoke-Fault -FullVolume CSV1");
        assertThat(Destination.ofVolume(
                        story.state(), story.state().volumes().get(0).id()))
                .extracting(row -> row.node().name())
                .containsExactly("HV02", "HV03");
    }

    @Test
    void whoeverLosesSomethingIsNamedInTheQuestion() {
        Action plug = of(Things.host("HV01")).stream()
                .filter(action -> action.words().startsWith("Pull"))
                .findFirst()
                .orElseThrow();

        assertThat(((Action.Risky) plug).warning().title()).isEqualTo("Cut the power of HV01?");
        assertThat(((Action.Risky) plug).warning().text()).startsWith("SQL01 stops.");
    }

    @Test
    void destinationsSayWhatSpeaksAgainstThemAndTheBestComesFirst() {
        story.when(new OperatorCommand.SuspendNode(story.host("HV02"), false, false, null));

        List<Destination> nodes = Destination.ofVm(story.state(), story.vm("SQL01"), MigrationType.LIVE);

        assertThat(nodes).extracting(row -> row.node().name()).containsExactly("HV03", "HV02");
        assertThat(nodes.getFirst().facts()).isEqualTo("64 GB free, 0 roles");
        assertThat(nodes.getLast().reasons()).singleElement().asString().contains("HV02 is Paused");
    }

    /// What is offered is accepted, and its line means what the button does.
    @TestFactory
    Stream<DynamicTest> nothingIsOfferedThatTheFabricRefuses() {
        return Stream.of(
                        situation("calm", s -> {}),
                        situation(
                                "a VM is saved",
                                s -> s.when(new OperatorCommand.StopVm(s.vm("SQL01"), StopKind.SAVE))
                                        .settle()),
                        situation(
                                "a VM moves",
                                s -> s.moves("SQL01", "HV02", MigrationType.LIVE)
                                        .advance(Duration.ofSeconds(5))),
                        situation(
                                "a node is drained",
                                s -> s.when(new OperatorCommand.SuspendNode(s.host("HV01"), true, false, null))
                                        .settle()),
                        situation(
                                "a service is stopped",
                                s -> s.when(new OperatorCommand.StopNode(s.host("HV02")))
                                        .settle()),
                        situation("a plug was pulled just now", s -> s.failsPower("HV01")),
                        situation(
                                "a node is isolated", s -> s.failsPower("HV01").advance(Duration.ofSeconds(30))),
                        situation("a node is down", s -> s.failsPower("HV01").settle()),
                        situation("a host hangs", s -> s.hangs("HV01").advance(Duration.ofSeconds(30))),
                        situation(
                                "a host starts",
                                s -> s.failsPower("HV01")
                                        .settle()
                                        .isRepaired("HV01")
                                        .advance(Duration.ofSeconds(5))),
                        situation(
                                "a host is off",
                                s -> s.when(new OperatorCommand.StopHost(s.host("HV03")))
                                        .settle()),
                        situation(
                                "no quorum",
                                s -> s.failsPower("HV01").failsPower("HV02").settle()))
                .flatMap(each -> each);
    }

    private static Stream<DynamicTest> situation(String name, java.util.function.Consumer<Story> before) {
        Story story = Story.of(Fabrics.cluster(
                3,
                vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(2), 120e6),
                vm("WEB01").on("HV02")));
        before.accept(story);
        FabricState state = story.state();
        List<DynamicTest> tests = new ArrayList<>();
        for (Thing thing : things(state)) {
            for (Action action :
                    Actions.of(state, thing).stream().flatMap(List::stream).toList()) {
                command(state, action)
                        .filter(command -> action.isPossible())
                        .ifPresent(command -> tests.add(DynamicTest.dynamicTest(
                                name + ": " + Shell.print(command), () -> accepts(story, command))));
            }
        }
        return tests.stream();
    }

    private static void accepts(Story story, Command command) {
        Reply read = Shell.interpret(story.state(), story.simulation().now(), Shell.print(command));
        assertThat(read).isEqualTo(Reply.Commands.of(List.of(command)));
        Story copy = Story.of(story.simulation().snapshot());
        assertThat(copy.when(command).all(Event.CommandRefused.class))
                .as(copy::history)
                .isEmpty();
    }

    /// Of what asks first, the answer that is chosen already.
    private static Optional<Command> command(FabricState state, Action action) {
        return switch (action) {
            case Action.Plain plain -> Optional.of(plain.command());
            case Action.Risky risky -> Optional.of(risky.command());
            case Action.Move move ->
                Destination.best(Destination.ofVm(state, move.vm(), move.type()))
                        .map(to -> new OperatorCommand.MoveVirtualMachineRole(move.vm(), to.node(), move.type()));
            case Action.MoveVolume move ->
                Destination.best(Destination.ofVolume(state, move.volume()))
                        .map(to -> new OperatorCommand.MoveCsv(move.volume(), to.node()));
            case Action.Processors show -> Optional.empty();
            case Action.Logons show -> Optional.empty();
            case Action.MoveHost move ->
                Destination.best(HostDestinations.of(state, move.vm()))
                        .map(to -> new OperatorCommand.MoveVm(
                                move.vm(), to.node(), HostDestinations.storage(state, move.vm(), to.node())));
            case Action.Choose choose ->
                choose.values().stream()
                        .filter(value -> !value.now())
                        .map(Action.Value::command)
                        .findFirst();
        };
    }

    private static List<Thing> things(FabricState state) {
        List<Thing> things = new ArrayList<>();
        for (Host host : state.hosts()) {
            things.add(Things.host(host.id().name()));
        }
        for (Vm vm : state.vms()) {
            things.add(Things.vm(vm.id().name()));
        }
        things.add(Things.volume("CSV1"));
        return things;
    }

    private List<Action> of(Thing thing) {
        return Actions.of(story.state(), thing).stream().flatMap(List::stream).toList();
    }

    private List<String> words(Thing thing) {
        return of(thing).stream().map(Action::words).toList();
    }

    private List<String> lines(Thing thing) {
        return of(thing).stream().map(Action::line).toList();
    }
}
