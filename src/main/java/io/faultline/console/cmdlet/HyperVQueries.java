package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.rows.Wildcard;
import io.faultline.fabric.Host;
import java.util.ArrayList;
import java.util.List;

/// What the hosts themselves answer, each for its own VMs; a silent one gives an error and no rows.
final class HyperVQueries {
    private HyperVQueries() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Get-VM",
                        Module.HYPER_V,
                        "Asks the hosts for their virtual machines.",
                        "Get-VM WEB01",
                        (Body.Query) HyperVQueries::vms,
                        Parameter.of("Name", Names.VM, "Which; all unless said. Wildcards work.")
                                .called("VMName")
                                .at(0)
                                .list()
                                .piped(Kind.GROUP),
                        Parameter.of("ComputerName", Names.HOST, "Which hosts to ask; all unless said.")
                                .list()
                                .piped(Kind.NODE, Kind.VM_HOST)),
                Cmdlet.of(
                        "Get-VMHost",
                        Module.HYPER_V,
                        "Asks the hosts what they are.",
                        "Get-VMHost HV01",
                        (Body.Query) HyperVQueries::hosts,
                        Parameter.of("ComputerName", Names.HOST, "Which hosts to ask; all unless said.")
                                .at(0)
                                .list()
                                .piped(Kind.NODE)));
    }

    private static Listing hosts(Call call) {
        List<ShellError> errors = new ArrayList<>();
        List<Row> rows = asked(call, errors).stream().map(VmRows::host).toList();
        return Listing.of(rows, errors);
    }

    private static Listing vms(Call call) {
        List<ShellError> errors = new ArrayList<>();
        List<Row> all = asked(call, errors).stream()
                .flatMap(host -> VmRows.of(call.state(), host, call.now()).stream())
                .toList();
        List<String> wanted = call.texts("Name");
        if (wanted.isEmpty()) {
            return Listing.of(all, errors);
        }
        List<Row> rows = new ArrayList<>();
        List<ShellError> missing = new ArrayList<>();
        for (String name : wanted) {
            List<Row> found = all.stream()
                    .filter(r -> ClusterQueries.matches(name, r.name()))
                    .toList();
            rows.addAll(found);
            if (found.isEmpty() && !Wildcard.isPattern(name)) {
                missing.add(Lookup.unknownVm(call, name, otherwise(call)).error());
            }
        }
        missing.addAll(errors);
        return Listing.of(rows, missing);
    }

    private static String otherwise(Call call) {
        List<String> silent = call.state().hosts().stream()
                .filter(h -> !h.isRunning())
                .map(h -> h.id().name())
                .toList();
        return silent.isEmpty() ? "" : "Maybe it is on a host that does not answer: " + String.join(", ", silent) + ".";
    }

    private static List<Host> asked(Call call, List<ShellError> errors) {
        List<String> names = call.texts("ComputerName");
        List<Host> hosts = names.isEmpty()
                ? call.state().hosts()
                : names.stream()
                        .map(n -> call.state().host(Lookup.host(call, n)))
                        .toList();
        List<Host> answering = new ArrayList<>();
        for (Host host : hosts) {
            if (host.isRunning()) {
                answering.add(host);
            } else {
                errors.add(silent(call, host));
            }
        }
        return answering;
    }

    private static ShellError silent(Call call, Host host) {
        return new ShellError(
                ShellError.Kind.CLUSTER,
                "OperationFailed",
                "OperationFailed",
                "The operation on computer '" + host.id()
                        + "' failed: WinRM cannot complete the operation. Verify that the specified computer name is valid, that the computer is accessible over the network, and that a firewall exception for the WinRM service is enabled and allows access from this computer.",
                "",
                call.where());
    }
}
