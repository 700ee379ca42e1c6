package io.faultline.simulation;

import static io.faultline.testing.Disks.disks;
import static io.faultline.testing.Disks.loses;
import static io.faultline.testing.Disks.returns;
import static io.faultline.testing.Disks.volume;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.DiskType;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.VmDisks;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StorageResiliencyTest {
    private static Story on(WindowsVersion version, VmPlan... vms) {
        return Story.of(cluster(3, version, Sizes.gib(64), vms));
    }

    @ParameterizedTest
    @EnumSource(names = {"WS2016", "WS2019", "WS2022", "WS2025"})
    void aVmWithoutItsStorageIsFrozenAndGoesOnWithoutABoot(WindowsVersion version) {
        Story story = on(version, vm("SQL01").on("HV02"));
        int starts = story.machine("SQL01").starts();
        story.when(loses(story));
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.PAUSED_CRITICAL);
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.ONLINE);
        story.advance(Duration.ofMinutes(29)).when(returns(story)).settle();
        story.runsOn("SQL01", "HV02").never(VmEvent.VmTurnedOff.class, VmEvent.VmStarted.class);
        assertThat(story.machine("SQL01").starts()).isEqualTo(starts);
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void afterHalfAnHourItIsTurnedOffAndBootsWhenTheStorageIsBack() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(loses(story)).advance(Duration.ofMinutes(30));
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
        assertThat(story.first(VmEvent.VmTurnedOff.class).reason()).isEqualTo("CriticalErrorTimeout");
        story.settle();
        assertThat(story.machine("SQL01").isRunning()).isFalse();
        story.when(returns(story)).settle().happened(VmEvent.VmStarted.class);
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WS2012", "WS2012R2"})
    void before2016ItCrashesAndStartsAgainWhenTheStorageIsBack(WindowsVersion version) {
        Story story = on(version, vm("SQL01").on("HV02"));
        story.when(loses(story)).never(VmEvent.VmPausedCritical.class);
        assertThat(story.first(VmEvent.VmTurnedOff.class).reason()).isEqualTo("StorageLost");
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
        story.advance(Duration.ofMinutes(5)).when(returns(story)).settle();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        story.happened(VmEvent.VmStarted.class);
    }

    @Test
    void aVmThatIsToldNotToWaitCrashesToo() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(new OperatorCommand.SetCriticalError(story.vm("SQL01"), CriticalErrorAction.NONE, null))
                .when(loses(story))
                .never(VmEvent.VmPausedCritical.class);
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
    }

    @Test
    void theTimeOutIsASettingOfTheVm() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(new OperatorCommand.SetCriticalError(story.vm("SQL01"), null, 10))
                .when(loses(story))
                .advance(Duration.ofMinutes(10));
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
    }

    @Test
    void theSettingCameWith2016() {
        Story story = on(WindowsVersion.WS2012R2, vm("SQL01"));
        story.when(new OperatorCommand.SetCriticalError(story.vm("SQL01"), null, 10));
        assertThat(story.refusal()).isEqualTo("UnknownProperty");
    }

    @Test
    void aGuestThatBootedWhenItWasFrozenGoesOnBooting() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF))
                .when(new OperatorCommand.StartVm(story.vm("SQL01")))
                .advance(Duration.ofSeconds(20))
                .when(loses(story))
                .advance(Duration.ofMinutes(2))
                .when(returns(story));
        story.advance(Duration.ofSeconds(2));
        assertThat(story.machine("SQL01").heartbeatOk()).isFalse();
        assertThat(story.settle().machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void aFrozenVmOfAHostThatDiesIsStartedElsewhereWhenItsStorageIsBack() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(loses(story)).failsPower("HV02").settle();
        assertThat(story.machine("SQL01").state()).isEqualTo(VmState.OFF);
        story.when(returns(story)).settle();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        assertThat(story.machine("SQL01").owner()).isNotEqualTo(story.host("HV02"));
    }

    @Test
    void aVmIsNotStartedWhereItsStorageIsGone() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF))
                .when(loses(story))
                .when(new OperatorCommand.StartVm(story.vm("SQL01")));
        assertThat(story.refusal()).isEqualTo("StorageUnavailable");
    }

    private static FabricState growing(WindowsVersion version) {
        FabricState state = cluster(
                3,
                version,
                Sizes.gib(64),
                vm("GROWS"),
                vm("IDLE").on("HV02"),
                vm("FIXED").on("HV03"));
        FabricState idle = disks(state, "IDLE", d -> of(d, DiskType.DYNAMIC, false));
        return disks(idle, "FIXED", d -> of(d, DiskType.FIXED, false));
    }

    private static VmDisks of(VmDisks d, DiskType type, boolean grows) {
        return new VmDisks(d.ioBytesPerSecond(), type, grows, d.action(), d.patience());
    }

    @Test
    void aFullVolumeStopsEveryDynamicDiskUnder2012R2() {
        Story story = Story.of(growing(WindowsVersion.WS2012R2));
        story.when(new Incident.FillVolume(volume(story).id()));
        assertThat(story.machine("GROWS").isStalled()).isTrue();
        assertThat(story.machine("IDLE").isStalled()).isTrue();
        assertThat(story.machine("FIXED").isRunning()).isTrue();
    }

    @Test
    void aFullVolumeStopsOnlyWhatHasToGrowFrom2016On() {
        Story story = Story.of(growing(WindowsVersion.WS2019));
        story.when(new Incident.FillVolume(volume(story).id()));
        assertThat(story.machine("GROWS").isStalled()).isTrue();
        assertThat(story.machine("IDLE").isRunning()).isTrue();
        story.advance(Duration.ofHours(1));
        assertThat(story.machine("GROWS").isStalled()).isTrue();
    }

    @Test
    void aVmThatWaitsForSpaceIsResumedByHand() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01"));
        var id = volume(story).id();
        story.when(new Incident.FillVolume(id)).when(new OperatorCommand.ResumeVm(story.vm("SQL01")));
        assertThat(story.refusal()).isEqualTo("StorageUnavailable");
        story.when(new Incident.FreeVolume(id)).settle();
        assertThat(story.machine("SQL01").isStalled()).isTrue();
        story.when(new OperatorCommand.ResumeVm(story.vm("SQL01"))).settle();
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void aFrozenVmIsNotMoved() {
        Story story = on(WindowsVersion.WS2022, vm("SQL01").on("HV02"));
        story.when(loses(story)).moves("SQL01", "HV03", io.faultline.fabric.MigrationType.QUICK);
        assertThat(story.refusal()).isEqualTo("PausedCritical");
        assertThat(story.machine("SQL01").owner()).isEqualTo(story.host("HV02"));
    }
}
