package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.LiveMigrationQueued;
import io.faultline.fabric.MigrationLimits;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.StorageEvent.StorageMigrationStarted;
import io.faultline.fabric.VmId;
import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationLimitsTest {
    private static final List<String> VMS = List.of("A", "B", "C", "D");

    private static String fabric(String windows, String level) {
        return """
                windows: "%s"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster: { windows: "%s", nodes: [{ name: HV01, windows: "%s" }, { name: HV02, windows: "%s" }, HV03] }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 2TB }, { name: CSV2, size: 2TB }] }]
                vms: [{ name: A, on: HV01 }, { name: B, on: HV01 }, { name: C, on: HV01 }, { name: D, on: HV01 }]
                """.formatted(windows, level, windows, windows);
    }

    /// All four are told to go at once.
    private static Scripted moved(String fabric, String... before) {
        List<String> lines = new ArrayList<>(List.of(before));
        VMS.forEach(vm -> lines.add("Move-ClusterVirtualMachineRole -Name " + vm + " -Node HV02 -MigrationType Live"));
        return Scripted.of(fabric, lines.toArray(String[]::new));
    }

    private static int waiting(Scripted run) {
        return run.all(LiveMigrationQueued.class).size();
    }

    private static String most(int live) {
        return "Set-VMHost -ComputerName HV01,HV02 -MaximumVirtualMachineMigrations " + live;
    }

    @ParameterizedTest
    @CsvSource({"2012R2, 2", "2016, 2", "2019, 2", "2022, 1", "2025, 1"})
    void byReleaseOneOrTwoGoAtOnceAndTheOthersWait(String windows, int atOnce) {
        Scripted run = moved(fabric(windows, windows));
        assertThat(waiting(run)).isEqualTo(4 - atOnce);
        Scripted end =
                Scripted.of(fabric(windows, windows), "Suspend-ClusterNode HV01 -Drain -TargetNode HV02", "settle");
        assertThat(end.state().vmsOn(end.host("HV01").id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2012R2, 3", "2016, 3", "2019, 3", "2022, 1", "2025, 1"})
    void setVmHostCountsInAClusterUpTo2019AndNotFrom2022On(String windows, int atOnce) {
        assertThat(waiting(moved(fabric(windows, windows), most(3)))).isEqualTo(4 - atOnce);
    }

    @Test
    void aHostThatAllowsLessHoldsBothEndsBack() {
        String one = "Set-VMHost -ComputerName HV02 -MaximumVirtualMachineMigrations 1";
        assertThat(waiting(moved(fabric("2019", "2019"), one))).isEqualTo(3);
    }

    @Test
    void maximumParallelMigrationsCameWith2022() {
        Scripted.of(fabric("2019", "2019"), "(Get-Cluster).MaximumParallelMigrations = 4")
                .wasRefused("UnknownProperty");
        assertThat(waiting(moved(fabric("2022", "2022"), "(Get-Cluster).MaximumParallelMigrations = 3")))
                .isEqualTo(1);
    }

    @Test
    void theFunctionalLevelDecidesAndNotTheReleaseOfTheNodes() {
        assertThat(waiting(moved(fabric("2022", "2019")))).isEqualTo(2);
        String upgraded = fabric("2022", "2019").replace("HV03]", "{ name: HV03, windows: \"2022\" }]");
        assertThat(waiting(moved(upgraded, "Update-ClusterFunctionalLevel -Force")))
                .isEqualTo(3);
    }

    @Test
    void aLimitThatIsRaisedLetsThoseGoThatWait() {
        Scripted old = moved(fabric("2019", "2019"));
        assertThat(old.state().migrations().underWay()).hasSize(2);
        List<String> lines = new ArrayList<>();
        VMS.forEach(vm -> lines.add("Move-ClusterVirtualMachineRole -Name " + vm + " -Node HV02 -MigrationType Live"));
        lines.add(most(4));
        assertThat(Scripted.of(fabric("2019", "2019"), lines.toArray(String[]::new))
                        .state()
                        .migrations()
                        .underWay())
                .hasSize(4);
        lines.set(4, "(Get-Cluster).MaximumParallelMigrations = 3");
        assertThat(Scripted.of(fabric("2025", "2025"), lines.toArray(String[]::new))
                        .state()
                        .migrations()
                        .underWay())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2016", "2019", "2022", "2025"})
    void storageMigrationsBeyondTheFigureOfTheHostAreRefused(String windows) {
        List<String> lines = new ArrayList<>();
        VMS.forEach(vm -> lines.add("Move-VMStorage -VMName " + vm + " -DestinationStoragePath CSV2"));
        Scripted usual = Scripted.of(fabric(windows, windows), lines.toArray(String[]::new));
        assertThat(usual.all(StorageMigrationStarted.class)).hasSize(2);
        usual.wasRefused("TooManyStorageMigrations");
        lines.addFirst("Set-VMHost -MaximumStorageMigrations 3");
        assertThat(Scripted.of(fabric(windows, windows), lines.toArray(String[]::new))
                        .all(StorageMigrationStarted.class))
                .hasSize(3);
    }

    @Test
    void outsideOfAClusterOneTooManyIsRefusedWithEvent21501() {
        FabricState busy = moved(fabric("2019", "2019")).state();
        HostId from = busy.hosts().get(0).id();
        HostId to = busy.hosts().get(2).id();
        VmId vm = busy.vms().getFirst().id();
        assertThat(MigrationLimits.liveRefusal(busy, vm, from))
                .map(Refusal::code)
                .contains("21501");
        assertThat(MigrationLimits.liveRefusal(busy, vm, to)).isEmpty();
    }
}
