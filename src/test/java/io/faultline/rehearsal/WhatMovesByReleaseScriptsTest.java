package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What moves and what is refused, by release, as scripts that were written from the facts (`06_live_migration`,
/// `07_cpu_compat`) and not from the sources. Lines are separated by semicolons, an exclamation mark is a pipe. The
/// outcome is the host where VM01
/// is in the end, when nothing was refused, or the code or reason of a refusal.
class WhatMovesByReleaseScriptsTest {
    private static final String CLUSTER = """
            windows: %s
            cluster: { nodes: [{ name: HV01, cpu: %s }, { name: HV02, cpu: %s }], witness: { kind: fileShare, name: FS9 } }
            storage: [{ name: SAN1, volumes: [CSV1] }]
            vms:
              - { name: VM01, on: HV01, processorCompatibility: %s }
            """;
    private static final String HOSTS = """
            windows: %s
            hosts:
              - { name: HV01, memory: 64GB, credentialGuard: no }
              - { name: HV02, memory: 64GB, windows: %s }
            storage:
              - { name: FS1, share: true, volumes: [VMs] }
              - { name: D1, host: HV01, volumes: [HV01-D, { name: HV01-E, size: 30GB }] }
              - { name: D2, host: HV02, volumes: [HV02-D] }
            vms:
              - { name: VM01, on: HV01, disk: 20GB, volume: %s }
              - { name: VM02, on: HV01, disk: 20GB, volume: VMs }
              - { name: VM03, on: HV01, disk: 20GB, volume: VMs }
            """;
    private static final String KERBEROS =
            "Set-VMHost HV01 -VirtualMachineMigrationAuthenticationType Kerberos; Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='cifs/HV02','Microsoft Virtual System Migration Service/HV02'}; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012   | Haswell         | Ice Lake  | Off                    | Live  | HV02",
                "2012   | Ice Lake        | Haswell   | Off                    | Live  | 21502",
                "2012R2 | Ice Lake        | Haswell   | MinimumFeatureSet      | Live  | HV02",
                "2012R2 | Ice Lake        | Haswell   | Off                    | Quick | 0xC0370027",
                "2016   | Haswell         | Ice Lake  | Off                    | Quick | HV02",
                "2016   | Ice Lake        | Milan     | MinimumFeatureSet      | Live  | 21502",
                "2016   | Naples          | Ice Lake  | MinimumFeatureSet      | Quick | 0xC0370027",
                "2019   | Milan           | Naples    | Off                    | Live  | 21502",
                "2019   | Naples          | Genoa     | Off                    | Live  | HV02",
                "2019   | Ice Lake        | Milan     | Off                    | Shutdown | HV02",
                "2022   | Genoa           | Ice Lake  | Off                    | TurnOff  | HV02",
                "2022   | Sapphire Rapids | Ice Lake  | MinimumFeatureSet      | Quick | HV02",
                "2022   | { generation: Ice Lake, without: [avx512f] } | Ice Lake | Off | Live | HV02",
                "2022   | Ice Lake | { generation: Ice Lake, without: [avx512f] } | Off | Live | 21502",
                "2025   | Ice Lake        | Haswell   | Off                    | Live  | 21502",
                "2025   | Ice Lake        | Haswell   | MinimumFeatureSet      | Live  | HV02",
                "2025   | Ice Lake        | Haswell   | CommonClusterFeatureSet | Live | HV02",
                "2025   | Ice Lake        | Milan     | CommonClusterFeatureSet | Live | 21502",
                "2025   | Ice Lake        | Milan     | Off                    | ShutdownForce | HV02",
            })
    void processors(String windows, String from, String to, String mode, String type, String outcome) {
        String move = "Move-ClusterVirtualMachineRole -Name VM01 -Node HV02 -MigrationType " + type + "; settle";
        judge(run(CLUSTER.formatted(windows, from, to, mode), move), outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Set-VMProcessor VM01 -CompatibilityForMigrationEnabled $true | NotOff",
                "Stop-VM VM01 -TurnOff; Set-VMProcessor VM01 -CompatibilityForMigrationEnabled 1; Start-VM VM01; settle; Get-VM VM01 ! Move-ClusterVirtualMachineRole -Node HV02; settle | HV02",
                "Stop-VM VM01 -TurnOff; Get-VMProcessor VM01 ! Set-VMProcessor -CompatibilityForMigrationEnabled $true; Start-VM VM01; Move-ClusterVirtualMachineRole VM01 HV02; settle | HV02",
                "Save-VM VM01; settle; Move-ClusterGroup VM01 HV02; Start-VM VM01 | 0xC0370027",
                "Save-VM VM01; settle; Remove-VMSavedState VM01; Move-ClusterGroup VM01 HV02; Start-VM VM01; settle | HV02",
                "Invoke-Fault -PowerLoss HV01; settle | HV02",
                "Get-ClusterResource 'Virtual Machine VM01' ! Set-ClusterOwnerNode -Owners HV01; Move-ClusterVirtualMachineRole VM01 HV02 -MigrationType Shutdown | 0x80071398",
                "Stop-VM VM01 -TurnOff; Start-VM VM01; Move-ClusterVirtualMachineRole VM01 HV02 -MigrationType Shutdown | GuestNotReady",
                "Move-ClusterVirtualMachineRole VM01 HV02 -MigrationType Shutdown; +5s Invoke-Fault -PowerLoss HV02; settle | HV01",
                "Move-ClusterVirtualMachineRole VM01 HV02 -MigrationType Shutdown; settle; Invoke-Fault -PowerLoss HV02; settle | HV01",
            })
    void fromANewProcessorToAnOldOne(String lines, String outcome) {
        Scripted end = run(CLUSTER.formatted("2022", "Ice Lake", "Haswell", "Off"), lines);
        judge(end, outcome);
        assertThat(end.vm("VM01").isRunning()).isEqualTo(!outcome.equals("0xC0370027"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012R2 | 2016 | 5.0  | HV02",
                "2012R2 | 2022 | 5.0  | 10698",
                "2016   | 2012R2 | 8.0 | 10698",
                "2016   | 2025 | 8.0  | HV02",
                "2019   | 2016 | 9.0  | 10698",
                "2019   | 2016 | 8.0  | HV02",
                "2019   | 2022 | 9.0  | HV02",
                "2022   | 2019 | 10.0 | 10698",
                "2022   | 2025 | 10.0 | HV02",
                "2025   | 2022 | 10.0 | HV02",
                "2025   | 2022 | 12.0 | 10698",
                "2025   | 2019 | 9.0  | HV02",
            })
    void configurationVersions(String from, String to, String version, String outcome) {
        String fabric = HOSTS.formatted(from, to, "VMs, version: " + version);
        judge(run(fabric, "mstsc /v:HV01; Move-VM VM01 HV02; settle"), outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012   | mstsc /v:HV01 | HV02",
                "2012   | Enter-PSSession HV01 | 0x8009030E",
                "2012R2 | KERBEROS+15m | HV02",
                "2012R2 | KERBEROS+14m | 0x8009030E",
                "2016   | KERBEROS+15m | ProtocolTransition",
                "2016   | KERBEROSSet-ADAccountControl HV01$ -TrustedToAuthForDelegation $true; +15m | HV02",
                "2019   | KERBEROSSet-ADAccountControl HV01$ -TrustedToAuthForDelegation $true; Clear-HostTicket HV01 | HV02",
                "2022   | Enter-PSSession HV01 -Authentication CredSSP -Credential CONTOSO\\admin | HV02",
                "2022   | KERBEROSmstsc /v:HV01 | 0x8009030E",
                "2025   | mstsc /v:HV01 | HV02",
                "2025   | Set-CredentialGuard HV01 -Enabled $true; Restart-Computer HV01; settle; mstsc /v:HV01 | CredentialGuard",
                "2025   | Set-VMDvdDrive VM01 -Path D:\\x.iso; mstsc /v:HV01 | 0xC03A0014",
                "2025   | Set-VMDvdDrive VM01 -Path D:\\x.iso; Get-VMDvdDrive VM01 ! Set-VMDvdDrive -Path $null; mstsc /v:HV01 | HV02",
                "2019   | mstsc /v:HV01; Move-VM -VM (Get-VM VM02) -DestinationHost HV02.contoso.com; Move-VM -VMName VM03 HV02 | 21501",
            })
    void betweenHostsOutsideOfACluster(String windows, String before, String outcome) {
        String lines = before.replace("KERBEROS", KERBEROS) + "; Move-VM VM01 -DestinationHost HV02; settle";
        judge(run(HOSTS.formatted(windows, windows, "VMs"), lines), outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mstsc /v:HV01; Move-VM VM01 HV02 -IncludeStorage -DestinationStoragePath D:\\VMs\\VM01; settle | HV02-D",
                "Enter-PSSession HV01; Move-VMStorage -VMName VM01 -DestinationStoragePath E:\\VMs\\VM01; settle | HV01-E",
                "Move-VMStorage -Name VM01 'E:\\VMs'; settle | HV01-E",
                "mstsc /v:HV01; Move-VMStorage VM01 \\\\FS1\\VMs\\VM01; settle | VMs",
                "Move-VMStorage VM01 E:\\; +5s Stop-VMMigration -VMName VM01; settle | HV01-D",
                "mstsc /v:HV01; Move-VMStorage VM02 D:\\VMs; Move-VMStorage VM03 D:\\VMs; Move-VMStorage VM01 E:\\VMs | TooManyStorageMigrations",
                "Set-VMHost HV01 -MaximumStorageMigrations 3; mstsc /v:HV01; Move-VMStorage VM02,VM03 D:\\VMs; Move-VMStorage VM01 E:\\VMs; settle | HV01-E",
                "Move-VMStorage VM01 E:\\VMs -RetainVhdCopiesOnSource | NotModelled",
            })
    void disks(String lines, String outcome) {
        Scripted end = run(HOSTS.formatted("2022", "2022", "HV01-D"), lines);
        if (end.run().refusals().isEmpty()) {
            assertThat(end.vm("VM01").spec().volume().name()).isEqualTo(outcome);
        } else {
            end.wasRefused(outcome);
        }
        assertThat(end.vm("VM01").starts()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Compare-VM -Name VM01 -DestinationHost HV02).Incompatibilities",
                "(Compare-VM VM01 HV02).Incompatibilities ! Format-Table Message",
                "Compare-VM VM01 HV02 ! Select-Object -ExpandProperty Incompatibilities",
                "Get-VM VM01 ! Compare-VM -DestinationHost HV02 ! fl *",
            })
    void whatStandsAgainstAMoveIsAListOfIncompatibilities(String line) {
        String fabric = CLUSTER.formatted("2022", "Ice Lake", "Haswell", "Off");
        Scripted end = run(fabric, line);
        assertThat(end.run().answers().getFirst().rows().text()).contains("avx512f");
        Scripted same = run(fabric.replace("Haswell", "Ice Lake"), line);
        assertThat(same.run().answers().getFirst().rows().cells()).isEmpty();
    }

    private static Scripted run(String fabric, String lines) {
        List<String> all = new ArrayList<>(Arrays.asList(lines.replace('!', '|').split(";\\s*")));
        all.removeIf(String::isBlank);
        return Scripted.of(fabric, all.toArray(String[]::new));
    }

    private static void judge(Scripted end, String outcome) {
        List<String> said = end.run().refusals().stream()
                .flatMap(refused -> refused.refusals().stream())
                .flatMap(refusal -> List.of(refusal.code(), refusal.reason()).stream())
                .toList();
        if (outcome.startsWith("HV")) {
            assertThat(said).isEmpty();
            assertThat(end.vm("VM01").owner().name()).isEqualTo(outcome);
        } else {
            assertThat(said).contains(outcome);
        }
    }
}
