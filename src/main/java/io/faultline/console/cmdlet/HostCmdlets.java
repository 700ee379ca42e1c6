package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import java.util.List;
import java.util.function.Function;

/// Hosts as machines.
final class HostCmdlets {
    private HostCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Restart-Computer",
                        Module.MANAGEMENT,
                        "Shuts a host down and starts it again.",
                        "Restart-Computer -ComputerName HV01",
                        (Body.Action) call -> each(call, "ComputerName", OperatorCommand.RestartHost::new),
                        computer(),
                        force()),
                Cmdlet.of(
                        "Stop-Computer",
                        Module.MANAGEMENT,
                        "Shuts a host down.",
                        "Stop-Computer -ComputerName HV01",
                        (Body.Action) call -> each(call, "ComputerName", OperatorCommand.StopHost::new),
                        computer(),
                        force()),
                Cmdlet.of(
                        "Start-Host",
                        Module.FAULTLINE,
                        "Presses the power button of a host, by its lights-out card.",
                        "Start-Host -Name HV01",
                        (Body.Action) call -> each(call, "Name", OperatorCommand.StartHost::new),
                        name()),
                Cmdlet.of(
                        "Install-HostUpdate",
                        Module.FAULTLINE,
                        "Patches a host, which restarts it.",
                        "Install-HostUpdate -Name HV01",
                        (Body.Action) call -> each(call, "Name", OperatorCommand.UpdateHost::new),
                        name()),
                Cmdlet.of(
                        "Install-HostOperatingSystem",
                        Module.FAULTLINE,
                        "Sets a host up anew with a release of Windows Server. A node is evicted before.",
                        "Install-HostOperatingSystem -Name HV01 -Version 2022",
                        (Body.Action) call -> {
                            WindowsVersion version = call.choice("Version", WindowsVersion.WS2025);
                            return each(call, "Name", host -> new OperatorCommand.InstallHost(host, version));
                        },
                        name(),
                        Parameter.choice("Version", "Faultline.WindowsVersion", WindowsVersion.values(), "The release.")
                                .at(1)
                                .required()));
    }

    private static Parameter computer() {
        return Parameter.of("ComputerName", Names.HOST, "The hosts; this one unless said.")
                .at(0)
                .list()
                .piped(Kind.NODE, Kind.VM_HOST);
    }

    private static Parameter name() {
        return Parameter.of("Name", Names.HOST, "The hosts.")
                .at(0)
                .required()
                .list()
                .piped(Kind.NODE, Kind.VM_HOST);
    }

    private static Parameter force() {
        return Parameter.flag("Force", "Although somebody is signed in; nobody is here.");
    }

    private static List<Command> each(Call call, String parameter, Function<HostId, Command> command) {
        List<String> names = call.texts(parameter);
        return names.isEmpty()
                ? List.of(command.apply(Lookup.host(call, Lookup.here(call))))
                : names.stream()
                        .map(name -> command.apply(Lookup.host(call, name)))
                        .toList();
    }
}
