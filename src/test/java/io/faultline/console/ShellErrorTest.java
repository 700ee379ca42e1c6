package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.ShellError.Kind;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostPower;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShellErrorTest {
    private static final FabricState FABRIC = Bench.fabric();

    private static ShellError error(FabricState fabric, String line) {
        Reply reply = Shell.interpret(fabric, Bench.NOW, line);
        assertThat(reply).as(line).isInstanceOf(Reply.Failed.class);
        return ((Reply.Failed) reply).error();
    }

    private static ShellError error(String line) {
        return error(FABRIC, line);
    }

    @Test
    void anUnknownNodeGetsTheClustersAnswerAndAGuess() {
        ShellError error = error("Suspend-ClusterNode HV22 -Drain");
        assertThat(error.kind()).isEqualTo(Kind.CLUSTER);
        assertThat(error.code()).isEqualTo("0x800713B2");
        assertThat(error.text()).startsWith("The cluster node is not found.");
        assertThat(error.maybe()).isEqualTo("Maybe it is spelled HV02.");
    }

    @Test
    void aReportLooksLikePowerShells() {
        assertThat(error("Stop-VM SQL01 -Fros").report()).isEqualTo("""
                        Stop-VM : A parameter cannot be found that matches parameter name 'Fros'.
                        At line:1 char:15
                        + Stop-VM SQL01 -Fros
                        +               ~~~~~
                            + CategoryInfo          : InvalidArgument: (:) [Stop-VM], ParameterBindingException
                            + FullyQualifiedErrorId : NamedParameterNotFound,Stop-VM
                        Maybe one of: Name, TurnOff, Save, Force.""");
    }

    @Test
    void anAmbiguousParameterNamesItsMatches() {
        assertThat(error("Move-ClusterVirtualMachineRole -N SQL01").text())
                .isEqualTo(
                        "Parameter cannot be processed because the parameter name 'N' is ambiguous. Possible matches include: -Name -Node.");
    }

    @Test
    void whatIsRealButNotModelledIsNeverCalledInvalid() {
        assertThat(error("Checkpoint-VM SQL01"))
                .extracting(ShellError::kind, ShellError::code)
                .containsExactly(Kind.NOT_MODELLED, "cpu.checkpoints");
        Stream.of(
                        "Checkpoint-VM SQL01",
                        "Stop-VM SQL01 -WhatIf",
                        "(Get-Cluster).ClusterLogSize = 0",
                        "$x = Get-VM",
                        "Get-VM > out.txt",
                        "Get-VM; Get-VM",
                        "foreach ($v in Get-VM) { }",
                        "Get-VM | Where-Object { $_.Name -match 'x' }",
                        "Get-VM \"$name\"")
                .forEach(line -> assertThat(error(line).kind()).as(line).isEqualTo(Kind.NOT_MODELLED));
    }

    @Test
    void anUnknownWordIsNoCmdlet() {
        ShellError error = error("Get-ClusterNodes");
        assertThat(error.kind()).isEqualTo(Kind.COMMAND);
        assertThat(error.text()).startsWith("The term 'Get-ClusterNodes' is not recognized as the name of a cmdlet");
        assertThat(error.maybe()).isEqualTo("Maybe it is spelled Get-ClusterNode.");
    }

    @Test
    void argumentsThatDoNotFitAreToldInPowerShellsWords() {
        assertThat(error("Move-ClusterVirtualMachineRole").reason()).isEqualTo("MissingMandatoryParameter");
        assertThat(error("Stop-VM SQL01 WEB01").reason()).isEqualTo("PositionalParameterNotFound");
        assertThat(error("Suspend-ClusterNode -TargetNode").reason()).isEqualTo("MissingArgument");
        assertThat(error("Suspend-ClusterNode -Drain -Drain").reason()).isEqualTo("ParameterAlreadyBound");
        assertThat(error("Resume-ClusterNode HV01 -Failback Now").reason()).isEqualTo("CannotConvertArgumentNoMessage");
        assertThat(error("Set-VMLoad SQL01 -WorkingSet lots").reason()).isEqualTo("CannotConvertArgumentNoMessage");
        assertThat(error("Move-ClusterVirtualMachineRole SQL01 HV01,HV02").reason())
                .isEqualTo("CannotConvertArgumentNoMessage");
        assertThat(error("Stop-VM SQL01 -TurnOff -Save").reason()).isEqualTo("AmbiguousParameterSet");
        assertThat(error("Invoke-Fault").reason()).isEqualTo("AmbiguousParameterSet");
        assertThat(error("Get-VM | Suspend-ClusterNode").reason()).isEqualTo("InputObjectNotBound");
        assertThat(error("(Get-Cluster).SameSubnetTreshold = 20").maybe())
                .isEqualTo("Maybe it is spelled SameSubnetThreshold.");
    }

    @Test
    void aLineThatCannotBeReadSaysWhere() {
        assertThat(error("Get-VM |").reason()).isEqualTo("EmptyPipeElement");
        assertThat(error("Get-VM | | ft").reason()).isEqualTo("EmptyPipeElement");
        assertThat(error("Get-VM 'SQL").reason()).isEqualTo("TerminatorExpectedAtEndOfString");
        assertThat(error("(Get-VM SQL01").reason()).isEqualTo("MissingEndParenthesisInExpression");
        assertThat(error("Get-VM | ? { $_.State -eq 'Off'").reason()).isEqualTo("MissingEndCurlyBrace");
        assertThat(error("Stop-VM SQL01,").reason()).isEqualTo("MissingExpressionAfterToken");
        assertThat(error("Get-VM )").where().from()).isEqualTo(7);
    }

    @Test
    void aHostWithoutPowerDoesNotAnswerForItsMachines() {
        FabricState dark = FABRIC.withHost(FABRIC.hosts().get(1).withPower(HostPower.NO_POWER, SimTime.ZERO));
        Rows rows = (Rows) Shell.interpret(dark, Bench.NOW, "Get-VM");
        assertThat(rows.values()).extracting(v -> v.get("Name")).doesNotContain("SQL02");
        assertThat(rows.errors())
                .singleElement()
                .extracting(ShellError::text)
                .asString()
                .contains("'HV02' failed");
        assertThat(error(dark, "Get-VM SQL02").maybe()).isEqualTo("Maybe it is on a host that does not answer: HV02.");
    }

    @Test
    void aClusterWithoutQuorumAnswersNoQueryButItsLinesKeepTheirMeaning() {
        FabricState down = FABRIC.withCluster(FABRIC.clusters().getFirst().withUp(false, Bench.NOW));
        assertThat(error(down, "Get-ClusterNode").text()).startsWith("The cluster service is not running.");
        assertThat(Shell.interpret(down, Bench.NOW, "(Get-ClusterNode HV01).NodeWeight = 0"))
                .isInstanceOf(Reply.Commands.class);
    }

    @Test
    void aLineWithoutEndIsRefusedAndBreaksNothing() {
        assertThat(error("(".repeat(3_000)).kind()).isEqualTo(Kind.NOT_MODELLED);
        assertThat(error("Get-VM " + "x".repeat(100_000)).kind()).isEqualTo(Kind.NOT_MODELLED);
    }

    @Test
    void anythingTypedGetsAnAnswer() {
        Stream.of(
                        "|",
                        "=",
                        ")",
                        "-",
                        ".",
                        "''",
                        "\"",
                        "`",
                        "$",
                        "@(1)",
                        "(Get-VM).",
                        "Get-VM -",
                        "-Name",
                        "{",
                        "Get-VM ''",
                        "Get-VM $null",
                        "(Get-VM) = 1",
                        "().x = 1",
                        "Get-VM -Name:",
                        "1,2",
                        "Get-Help Get-Help",
                        "\uD83D\uDE00",
                        "Get-VM \uD83D\uDE00 )",
                        "Get-VM | ft $x",
                        "Get-VM | select -First -1",
                        "(Get-VM SQL01).Name = 'x'")
                .forEach(line -> assertThat(Shell.interpret(FABRIC, Bench.NOW, line))
                        .as(line)
                        .isNotNull());
    }

    @Test
    void aHostOutsideOfTheClusterIsNoNode() {
        FabricState alone = FABRIC.withHost(FABRIC.hosts().getFirst().withNode(null));
        assertThat(error(alone, "Suspend-ClusterNode HV01").code()).isEqualTo("0x800713B2");
        assertThat(error(alone, "Suspend-ClusterNode").code()).isEqualTo("0x800713B2");
    }

    @Test
    void manyParenthesesInANameAreOnlyAName() {
        String name = "(".repeat(60);
        FabricState odd = Bench.with(List.of("HV01"), List.of(name), "Volume1");
        assertThat(Shell.interpret(odd, Bench.NOW, "Start-VM '" + name + "'")).isInstanceOf(Reply.Commands.class);
    }
}
