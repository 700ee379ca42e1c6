package io.faultline.console.cmdlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Scripted;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VmRowsTest {
    private static final String FABRIC = """
            windows: "2022"
            networks: [{ name: LAN, speed: 1Gbps }]
            cluster: { nodes: [HV01, HV02] }
            vms: [{ name: A, on: HV01, dirtyRate: 120MB/s }, { name: B, on: HV01, version: 9.0, state: off }]
            """;

    private static Map<String, Object> vm(Scripted run, String name) {
        Rows rows = (Rows) Shell.interpret(run.state(), SimTime.ZERO, "Get-VM " + name);
        return new TreeMap<>(rows.values().getFirst());
    }

    @Test
    void getVmShowsTheColumnsOfTheProduct() {
        Rows rows = (Rows) Shell.interpret(Scripted.of(FABRIC).state(), SimTime.ZERO, "Get-VM");
        assertThat(rows.columns())
                .containsExactly("Name", "State", "CPUUsage(%)", "MemoryAssigned(M)", "Uptime", "Status", "Version");
        assertThat(rows.cells().getFirst()).contains("A", "Running", "Operating normally", "10.0");
    }

    @Test
    void whatIsOffUsesNoProcessorAndOneThatMovesSaysSo() {
        Scripted run = Scripted.of(
                FABRIC, "Move-ClusterVirtualMachineRole -Name A -Node HV02 -MigrationType Live", "+2s Get-VM A");
        assertThat(vm(run, "A")).containsEntry("CPUUsage", 13).containsEntry("Status", "Migrating");
        assertThat(vm(run, "B")).containsEntry("CPUUsage", 0).containsEntry("Version", "9.0");
    }
}
