package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.DirectoryEvent.TicketsRenewed;
import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may speak for the administrator between hosts that are not nodes of one cluster, as scripts.
class MigrationLogonScriptsTest {
    private static final String FABRIC = """
            windows: 2022
            hosts:
              - { name: HV01, memory: 64GB }
              - { name: HV02, memory: 64GB }
            storage:
              - { name: FS1, shared: true, volumes: [{ name: SHARE, size: 2TB, bandwidth: 1GB/s }] }
            vms:
              - { name: WEB1, on: HV01, memory: 4GB, disk: 10GB, volume: SHARE }
              - { name: APP1, on: HV01, memory: 4GB, disk: 10GB }
            """;
    private static final String KERBEROS =
            "Set-VMHost -ComputerName HV01 -VirtualMachineMigrationAuthenticationType Kerberos";
    private static final String SERVICE = "Microsoft Virtual System Migration Service/";
    private static final String ENTRIES =
            "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='cifs/HV02','" + SERVICE + "HV02'}";
    private static final String ANY = "Set-ADAccountControl HV01$ -TrustedToAuthForDelegation $true";
    private static final String DISKS = "Move-VM APP1 HV02 -IncludeStorage -DestinationStoragePath 'D:\\'";

    private static void refused(Scripted run, String reason) {
        run.wasRefused(reason);
        assertThat(run.run().refusals())
                .flatExtracting(Entry.Refused::refusals)
                .extracting("code")
                .containsOnly("0x8009030E");
    }

    private static void moved(Scripted run, String vm, String to) {
        assertThat(run.run().refusals()).isEmpty();
        assertThat(run.vm(vm).owner().name()).isEqualTo(to);
    }

    @Test
    void withCredSspTheManagementComputerAndARemoteSessionAreRefused() {
        refused(Scripted.of(FABRIC, "Move-VM WEB1 HV02"), "SignInAtSource");
        refused(Scripted.of(FABRIC, "Enter-PSSession HV01", "Move-VM WEB1 HV02"), "SignInAtSource");
        refused(Scripted.of(FABRIC, "mstsc /v:HV02", "Move-VM WEB1 HV02 -ComputerName HV01"), "SignInAtSource");
        Scripted.of(FABRIC, "mstsc /v:HV01", "Move-VM WEB1 HV01 -ComputerName HV02")
                .wasRefused("NotOnThisHost");
        refused(Scripted.of(FABRIC, "mstsc /v:HV01", "Enter-PSSession HV02", "Move-VM WEB1 HV02"), "SignInAtSource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mstsc /v:HV01", "Enter-PSSession HV01 -Authentication CredSSP"})
    void withCredSspWhoeverSignedInAtTheSourceMayMove(String there) {
        moved(Scripted.of(FABRIC, there, "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
    }

    @Test
    void theWayBackAsksForASignInAtTheOtherHost() {
        refused(
                Scripted.of(FABRIC, "mstsc /v:HV01", "Move-VM WEB1 HV02", "settle", "Move-VM WEB1 HV01"),
                "SignInAtSource");
        moved(
                Scripted.of(
                        FABRIC,
                        "mstsc /v:HV01",
                        "Move-VM WEB1 HV02",
                        "settle",
                        "mstsc /v:HV02",
                        "Move-VM WEB1 HV01",
                        "settle"),
                "WEB1",
                "HV01");
    }

    @Test
    void credentialGuardOf2025KeepsTheCredentialsAndConstrainedDelegationWorksStill() {
        String fabric = FABRIC.replace("2022", "2025");
        refused(Scripted.of(fabric, "mstsc /v:HV01", "Move-VM WEB1 HV02"), "CredentialGuard");
        moved(Scripted.of(fabric, KERBEROS, ENTRIES, ANY, "+16m", "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
        String open = fabric.replace("name: HV01, memory", "name: HV01, credentialGuard: no, memory");
        moved(Scripted.of(open, "mstsc /v:HV01", "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
    }

    @Test
    void credentialGuardGoesWithTheNextStartOfTheHost() {
        String fabric = FABRIC.replace("2022", "2025");
        String off = "Set-CredentialGuard HV01 -Enabled $false";
        refused(Scripted.of(fabric, off, "mstsc /v:HV01", "Move-VM WEB1 HV02"), "CredentialGuard");
        moved(
                Scripted.of(
                        fabric, off, "Restart-Computer HV01", "settle", "mstsc /v:HV01", "Move-VM WEB1 HV02", "settle"),
                "WEB1",
                "HV02");
    }

    @ParameterizedTest
    @CsvSource({
        "2012, false, Moved",
        "2012R2, false, Moved",
        "2012R2, true, Moved",
        "2016, false, ProtocolTransition",
        "2016, true, Moved",
        "2019, false, ProtocolTransition",
        "2022, false, ProtocolTransition",
        "2022, true, Moved",
        "2025, false, ProtocolTransition",
        "2025, true, Moved",
    })
    void from2016OnTheEntriesNeedAnyProtocol(String windows, boolean any, String outcome) {
        List<String> lines = new ArrayList<>(List.of(KERBEROS, ENTRIES));
        if (any) {
            lines.add(ANY);
        }
        lines.addAll(List.of("+16m", "Move-VM WEB1 HV02", "settle"));
        Scripted run = Scripted.of(FABRIC.replace("2022", windows), lines.toArray(String[]::new));
        if (outcome.equals("Moved")) {
            moved(run, "WEB1", "HV02");
        } else {
            refused(run, outcome);
        }
    }

    @Test
    void aFreshEntryCountsWhenTheTicketIsNew() {
        refused(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "Move-VM WEB1 HV02"), "OldTicket");
        refused(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "+14m", "Move-VM WEB1 HV02"), "OldTicket");
        moved(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "+15m", "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
        moved(
                Scripted.of(
                        FABRIC,
                        KERBEROS,
                        ENTRIES,
                        ANY,
                        "Enter-PSSession HV01",
                        "klist purge -li 0x3e7",
                        "Exit-PSSession",
                        "Move-VM WEB1 HV02",
                        "settle"),
                "WEB1",
                "HV02");
    }

    @Test
    void anEntryThatIsTakenAwayWorksUntilTheTicketRunsOut() {
        String gone = "Set-ADComputer HV01 -Clear 'msDS-AllowedToDelegateTo'";
        moved(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "+15m", gone, "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
        refused(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "+15m", gone, "+15m", "Move-VM WEB1 HV02"), "NotDelegated");
    }

    @Test
    void ticketsRunOutOnceAfterTheLastChange() {
        Scripted run = Scripted.of(FABRIC, ENTRIES, "+5m", ANY, "+30m Get-VM");
        assertThat(run.all(TicketsRenewed.class)).hasSize(1);
        assertThat(run.at(TicketsRenewed.class)).hasMinutes(20);
    }

    @Test
    void disksThatGoAlongNeedTheEntryForCifsAndMemoryAloneDoesNot() {
        String service = "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='" + SERVICE + "HV02'}";
        moved(Scripted.of(FABRIC, KERBEROS, service, ANY, "+15m", "Move-VM WEB1 HV02", "settle"), "WEB1", "HV02");
        refused(Scripted.of(FABRIC, KERBEROS, service, ANY, "+15m", DISKS), "CifsNotDelegated");
        moved(Scripted.of(FABRIC, KERBEROS, ENTRIES, ANY, "+15m", DISKS, "settle"), "APP1", "HV02");
    }

    @Test
    void delegationHasADirectionAndStandsOnTheAccountOfTheSource() {
        refused(
                Scripted.of(FABRIC, KERBEROS, ENTRIES.replace("HV02", "HV01"), ANY, "+15m", "Move-VM WEB1 HV02"),
                "NotDelegated");
        refused(
                Scripted.of(
                        FABRIC,
                        KERBEROS,
                        KERBEROS.replace("HV01", "HV02"),
                        ENTRIES,
                        ANY,
                        "+15m",
                        "Move-VM WEB1 HV02",
                        "settle",
                        "Move-VM WEB1 HV01"),
                "NotDelegated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-ADComputer HV01 -Replace @{'msDS-AllowedToDelegateTo'='cifs/hv02.contoso.com','microsoft virtual system migration service/hv02.contoso.com'}",
                "Set-ADComputer -Identity HV01$ -Add @{\"msDS-AllowedToDelegateTo\"=@('CIFS/HV02','Microsoft Virtual System Migration Service/HV02')}",
                "Get-ADComputer HV01 | Set-ADObject -Add @{'msDS-AllowedToDelegateTo'='cifs/HV02','Microsoft Virtual System Migration Service/HV02'}",
            })
    void entriesAreTakenHoweverTheyAreWritten(String entries) {
        moved(Scripted.of(FABRIC, KERBEROS, entries, ANY, "+15m", DISKS, "settle"), "APP1", "HV02");
    }

    @Test
    void withKerberosASignInAtTheSourceDoesNotReplaceTheEntry() {
        refused(Scripted.of(FABRIC, KERBEROS, "mstsc /v:HV01", "Move-VM WEB1 HV02"), "NotDelegated");
    }

    @Test
    void aVmThatIsOffIsAskedTheSame() {
        refused(Scripted.of(FABRIC, "Stop-VM WEB1 -TurnOff", "Move-VM WEB1 HV02"), "SignInAtSource");
    }

    @Test
    void aHostThatLosesPowerLosesWhoSatThere() {
        Scripted run = Scripted.of(
                FABRIC, "mstsc /v:HV01", "Invoke-Fault -PowerLoss HV01", "Repair-Fault HV01", "settle", "Get-VM");
        assertThat(run.state().directory().session().desk()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Exit-PSSession, NotInASession",
        "logoff, NotSignedIn",
        "'Set-ADComputer HV01 -Remove @{''msDS-AllowedToDelegateTo''=''cifs/HV09''}', NoSuchValue",
    })
    void whatIsNotThereIsNotLeft(String line, String reason) {
        Scripted.of(FABRIC, line).wasRefused(reason);
    }

    @Test
    void aRemoteSessionIsTheLastStop() {
        Scripted.of(FABRIC, "Enter-PSSession HV01", "Enter-PSSession HV02").wasRefused("AlreadyInASession");
        Scripted.of(FABRIC, "Enter-PSSession HV01", "mstsc /v:HV02").wasRefused("NoDesktop");
        Scripted.of(FABRIC, "Invoke-Fault -PowerLoss HV01", "Enter-PSSession HV01")
                .wasRefused("HostNotRunning");
    }
}
