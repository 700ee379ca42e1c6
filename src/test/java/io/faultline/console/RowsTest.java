package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final FabricState FABRIC = Bench.fabric();

    private static Rows rows(String line) {
        Reply reply = Shell.interpret(FABRIC, Bench.NOW, line);
        assertThat(reply).as(line).isInstanceOf(Rows.class);
        return (Rows) reply;
    }

    private static List<Object> names(String line) {
        return rows(line).values().stream().map(v -> v.get("Name")).toList();
    }

    @Test
    void aTableIsLaidOutAsPowerShellDoes() {
        assertThat(rows("Get-ClusterNode").text()).isEqualTo("""
                        Name State Id NodeWeight DynamicWeight
                        ---- ----- -- ---------- -------------
                        HV01 Up     1          1             1
                        HV02 Up     2          1             1
                        HV03 Up     3          1             1""");
    }

    @Test
    void programsGetRawValuesByThePropertysName() {
        assertThat(rows("Get-VM SQL01").values().getFirst())
                .isEqualTo(Map.of(
                        "Name",
                        "SQL01",
                        "State",
                        "Running",
                        "CPUUsage",
                        5,
                        "MemoryAssigned",
                        4L << 30,
                        "Uptime",
                        "00:04:52.1000000",
                        "Status",
                        "Operating normally",
                        "Version",
                        "10.0"));
        assertThat(rows("Get-VM SQL01").cells())
                .containsExactly(
                        List.of("SQL01", "Running", "5", "4096", "00:04:52.1000000", "Operating normally", "10.0"));
    }

    @Test
    void numbersCompareAsNumbers() {
        assertThat(names("Get-VM | Where-Object MemoryAssigned -gt 8GB")).containsExactly("FILE01", "WEB01");
        assertThat(names("Get-VM | ? { $_.MemoryAssigned -le 8GB -and $_.State -eq 'running' }"))
                .containsExactly("SQL01", "SQL02");
        assertThat(names("Get-VM | sort MemoryAssigned -Descending"))
                .containsExactly("FILE01", "WEB01", "SQL02", "SQL01");
    }

    @Test
    void conditionsBindAsInPowerShell() {
        assertThat(names("Get-VM | ? { $_.Name -eq 'SQL01' -or $_.Name -eq 'WEB01' -and $_.State -eq 'Off' }"))
                .isEmpty();
        assertThat(names("Get-VM | ? { $_.Name -eq 'SQL01' -or ($_.Name -eq 'WEB01' -and $_.State -eq 'Off') }"))
                .containsExactly("SQL01");
        assertThat(names("Get-VM | where Name -in SQL01,FILE01")).containsExactly("SQL01", "FILE01");
    }

    @Test
    void wildcardsChooseInQueries() {
        assertThat(names("Get-ClusterGroup s*[1-2]")).containsExactly("SQL01", "SQL02");
        assertThat(rows("Get-ClusterGroup X*").isEmpty()).isTrue();
    }

    @Test
    void selectingMakesNewObjects() {
        Rows rows = rows("Get-ClusterGroup | Select-Object name,OwnerNode -First 2 -Skip 1");
        assertThat(rows.columns()).containsExactly("Name", "OwnerNode");
        assertThat(rows.cells()).containsExactly(List.of("SQL01", "HV01"), List.of("SQL02", "HV02"));
    }

    @Test
    void aListShowsEveryProperty() {
        assertThat(rows("Get-ClusterNode HV01 | fl").text()).isEqualTo("""
                        Name              : HV01
                        State             : Up
                        Id                : 1
                        NodeWeight        : 1
                        DynamicWeight     : 1
                        Cluster           : CL01
                        StatusInformation : Normal
                        MajorVersion      : 10
                        MinorVersion      : 0
                        BuildNumber       : 20348
                        DrainStatus       : NotInitiated
                        DrainTarget       :\s""");
    }

    @Test
    void oneOfSeveralNamesThatIsUnknownIsAnErrorBesideTheRest() {
        Rows rows = rows("Get-ClusterNode HV01,HV77");
        assertThat(rows.cells()).hasSize(1);
        assertThat(rows.errors())
                .singleElement()
                .extracting(ShellError::maybe)
                .isEqualTo("Maybe one of: HV01, HV02, HV03.");
    }

    @Test
    void propertiesAreReadInParentheses() {
        assertThat(Shell.interpret(FABRIC, Bench.NOW, "(Get-Cluster).SameSubnetThreshold"))
                .isEqualTo(new Reply.Text("10"));
        assertThat(Shell.interpret(FABRIC, Bench.NOW, "(Get-VM).Count")).isEqualTo(new Reply.Text("4"));
        assertThat(names("Get-ClusterNode (Get-ClusterGroup WEB01).OwnerNode")).containsExactly("HV03");
    }

    @Test
    void sumsAreNumbers() {
        assertThat(rows("Get-VM | Measure-Object MemoryAssigned -Sum").values().getFirst())
                .containsEntry("Count", 4L)
                .containsEntry("Sum", 60L << 30);
    }

    @Test
    void theRolesOfANodeComeThroughThePipe() {
        assertThat(names("Get-ClusterNode HV02 | Get-ClusterGroup")).containsExactly("SQL02");
        assertThat(names("Get-ClusterNode HV01 | Get-VM | sort Name")).containsExactly("FILE01", "SQL01");
    }
}
