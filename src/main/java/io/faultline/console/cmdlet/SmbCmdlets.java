package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Command;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.SmbBandwidth;
import io.faultline.fabric.WindowsFeature;
import java.util.List;
import java.util.function.Function;

/// The limit of what live migrations send by SMB, and the feature that it needs.
final class SmbCmdlets {
    /// Categories of the real product; only the first is modelled.
    private static final Object[] CATEGORIES = {"LiveMigration"};

    private SmbCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Install-WindowsFeature",
                        Module.SERVER_MANAGER,
                        "Installs a feature of Windows Server; here that is FS-SMBBW, the SMB bandwidth limit.",
                        "Install-WindowsFeature FS-SMBBW -ComputerName HV01",
                        (Body.Action) call -> {
                            WindowsFeature feature = call.choice("Name", WindowsFeature.SMB_BANDWIDTH_LIMIT);
                            return each(
                                    call, "ComputerName", host -> new HardwareCommand.InstallFeature(host, feature));
                        },
                        feature().required(),
                        hosts("ComputerName")),
                Cmdlet.of(
                        "Get-WindowsFeature",
                        Module.SERVER_MANAGER,
                        "Shows which of the features that are modelled here are installed.",
                        "Get-WindowsFeature -ComputerName HV01",
                        (Body.Query) SmbCmdlets::features,
                        feature(),
                        hosts("ComputerName")),
                Cmdlet.of(
                        "Set-SmbBandwidthLimit",
                        Module.SMB_SHARE,
                        "Limits what live migrations send by SMB.",
                        "Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond 750MB -CimSession HV01",
                        (Body.Action) call -> {
                            long limit =
                                    call.number("BytesPerSecond").orElseThrow().longValue();
                            return each(call, "CimSession", host -> new HardwareCommand.SetSmbLimit(host, limit));
                        },
                        category().required(),
                        Parameter.amount("BytesPerSecond", "What they may send in a second.")
                                .required(),
                        hosts("CimSession")),
                Cmdlet.of(
                        "Remove-SmbBandwidthLimit",
                        Module.SMB_SHARE,
                        "Takes the limit of live migrations by SMB away.",
                        "Remove-SmbBandwidthLimit -Category LiveMigration -CimSession HV01",
                        (Body.Action)
                                call -> each(call, "CimSession", host -> new HardwareCommand.SetSmbLimit(host, 0)),
                        category().required(),
                        hosts("CimSession")),
                Cmdlet.of(
                        "Get-SmbBandwidthLimit",
                        Module.SMB_SHARE,
                        "Shows the limits of SMB that were set.",
                        "Get-SmbBandwidthLimit -CimSession HV01",
                        (Body.Query) SmbCmdlets::limits,
                        category(),
                        hosts("CimSession")));
    }

    private static Parameter feature() {
        return Parameter.choice("Name", "System.String", WindowsFeature.values(), "The feature.")
                .at(0);
    }

    private static Parameter category() {
        return Parameter.choice(
                "Category", "Microsoft.PowerShell.Cmdletization.SmbBandwidthLimit.Category", CATEGORIES, "Of what.");
    }

    private static Parameter hosts(String name) {
        return Parameter.of(name, Names.HOST, "The hosts; where you are unless said.")
                .list();
    }

    private static List<Host> asked(Call call, String parameter) {
        List<String> names = call.texts(parameter);
        return (names.isEmpty() ? List.of(Lookup.here(call)) : names)
                .stream()
                        .map(name -> call.state().host(Lookup.host(call, name)))
                        .toList();
    }

    private static List<Command> each(Call call, String parameter, Function<HostId, Command> command) {
        return asked(call, parameter).stream().map(Host::id).map(command).toList();
    }

    private static Listing features(Call call) {
        return Listing.of(asked(call, "ComputerName").stream()
                .map(host -> Row.of(Kind.WINDOWS_FEATURE)
                        .with("DisplayName", WindowsFeature.SMB_BANDWIDTH_LIMIT.display())
                        .with("Name", WindowsFeature.SMB_BANDWIDTH_LIMIT)
                        .with("InstallState", smb(host).installed() ? "Installed" : "Available")
                        .with("ComputerName", host.id().name()))
                .toList());
    }

    private static Listing limits(Call call) {
        return Listing.of(asked(call, "CimSession").stream()
                .filter(host -> smb(host).bytesPerSecond() > 0)
                .map(host -> Row.of(Kind.SMB_LIMIT)
                        .with("Category", "LiveMigration")
                        .with("BytesPerSecond", (long) smb(host).bytesPerSecond())
                        .with("PSComputerName", host.id().name()))
                .toList());
    }

    private static SmbBandwidth smb(Host host) {
        return host.software().hyperV().smb();
    }
}
