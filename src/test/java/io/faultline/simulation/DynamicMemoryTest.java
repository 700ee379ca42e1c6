package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.RolePlacementFailed;
import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.HardwareEvent.VmMemoryAssigned;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.MigrationPassStarted;
import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;

class DynamicMemoryTest {
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name A -Node HV02 -MigrationType Live";
    private static final long GIB = 1L << 30;

    /// A has 8 GB at its start, and its guest asks for 4 GB: it has 4.8.
    private static String fabric(String there, String more) {
        return """
                windows: "2022"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster: { nodes: [{ name: HV01, memory: 32GB }, { name: HV02, memory: %s }] }
                vms:
                  - { name: A, on: HV01, memory: 8GB, workingSet: 1GB, dirtyRate: 0MB/s,
                      dynamicMemory: { minimum: 1GB, maximum: 16GB, demand: 4GB } }
                %s
                """.formatted(there, more);
    }

    private static double assigned(Scripted run) {
        return Math.round(run.vm("A").spec().memoryBytes() * 10.0 / GIB) / 10.0;
    }

    @Test
    void whatIsAssignedNowIsReservedAndCopied() {
        Scripted run = Scripted.of(fabric("5GB", ""), MOVE, "settle");
        assertThat(run.all(LiveMigrationCompleted.class)).hasSize(1);
        assertThat(run.all(MigrationPassStarted.class).getFirst().bytes()).isBetween(4.7 * GIB, 4.9 * GIB);
        Scripted.of(fabric("4GB", ""), MOVE).wasRefused("NotEnoughMemory");
    }

    @Test
    void aStartNeedsWhatItHasAtItsStartAndThenItGivesBack() {
        String[] again = {"Stop-VM A -TurnOff", "Start-VM A", "+10s Get-VM A", "settle"};
        Scripted run = Scripted.of(fabric("32GB", ""), again);
        assertThat(run.all(VmMemoryAssigned.class)).hasSize(1);
        assertThat(assigned(run)).isEqualTo(4.8);
        Scripted booting = Scripted.of(fabric("32GB", ""), "Stop-VM A -TurnOff", "Start-VM A", "+10s Get-VM A");
        assertThat(assigned(booting)).isEqualTo(8);
        Scripted tight = Scripted.of(
                fabric("6GB", ""),
                "Stop-VM A -TurnOff",
                "Move-ClusterGroup A -Node HV02",
                "settle",
                "Start-VM A",
                "settle");
        assertThat(tight.vm("A").owner().name())
                .as("HV02 has room for 4.8 GB, not for 8")
                .isEqualTo("HV01");
    }

    @Test
    void aGuestThatAsksForMoreGetsWhatTheMaximumAndTheHostAllow() {
        String load = "Set-VMLoad A -WorkingSet 10GB -DirtyRate 1MB";
        assertThat(assigned(Scripted.of(fabric("32GB", ""), load))).isEqualTo(12);
        assertThat(assigned(Scripted.of(fabric("32GB", ""), "Set-VMLoad A -WorkingSet 16GB -DirtyRate 1MB")))
                .isEqualTo(16);
        String neighbour = "  - { name: B, on: HV01, memory: 22GB }";
        assertThat(assigned(Scripted.of(fabric("32GB", neighbour), load))).isEqualTo(10);
    }

    @Test
    void memoryStandsStillWhileTheVmMovesAndFollowsAfterwards() {
        Scripted run =
                Scripted.of(fabric("32GB", ""), MOVE, "+2s Set-VMLoad A -WorkingSet 8GB -DirtyRate 1MB", "settle");
        assertThat(run.at(VmMemoryAssigned.class)).isEqualTo(run.at(LiveMigrationCompleted.class));
        assertThat(assigned(run)).isEqualTo(9.6);
    }

    @Test
    void mostIsSetWhileItIsOffAndTheLimitsMayBeWidenedWhileItRuns() {
        Scripted.of(fabric("32GB", ""), "Set-VMMemory A -DynamicMemoryEnabled $false")
                .wasRefused("NotOff");
        Scripted.of(fabric("32GB", ""), "Set-VMMemory A -MaximumBytes 12GB").wasRefused("NotOff");
        Scripted wider = Scripted.of(fabric("32GB", ""), "Set-VMMemory A -MinimumBytes 512MB -MaximumBytes 20GB");
        assertThat(wider.vm("A").spec().guest().dynamic())
                .isEqualTo(new DynamicMemory(8 * GIB, GIB / 2, 20 * GIB, 4 * GIB));
        Scripted fixed = Scripted.of(
                fabric("32GB", ""),
                "Stop-VM A -TurnOff",
                "Set-VMMemory A -DynamicMemoryEnabled $false -StartupBytes 6GB",
                "Start-VM A",
                "settle");
        assertThat(assigned(fixed)).isEqualTo(6);
        assertThat(fixed.vm("A").spec().guest().dynamic()).isNull();
        Scripted.of(fabric("32GB", ""), "Stop-VM A -TurnOff", "Set-VMMemory A -MinimumBytes 9GB")
                .wasRefused("OutOfRange");
    }

    @Test
    void memoryThatIsGivenBackLetsARoleStartThatDidNotFit() {
        String full = fabric("2GB", "  - { name: B, on: HV01, memory: 26GB, priority: Low }");
        Scripted run = Scripted.of(full, "Invoke-Fault -PowerLoss HV01", "+20m Repair-Fault -PowerLoss HV01", "settle");
        assertThat(run.all(RolePlacementFailed.class))
                .extracting(e -> e.vm().name())
                .contains("B");
        assertThat(run.vm("B").isRunning()).isTrue();
        assertThat(assigned(run)).isEqualTo(4.8);
    }
}
