package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.rows.Wildcard;
import io.faultline.fabric.Command;
import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.Directory;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.DirectoryCommand.Change;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Accounts of hosts in Active Directory: to whom they may present credentials of others.
final class DirectoryCmdlets {
    private static final String SERVICES = "msDS-AllowedToDelegateTo";
    private static final String TRUSTED = "TrustedToAuthForDelegation";

    private DirectoryCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Get-ADComputer",
                        Module.ACTIVE_DIRECTORY,
                        "Shows accounts of hosts; -Properties says which attributes come along.",
                        "Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo",
                        (Body.Query) DirectoryCmdlets::accounts,
                        Parameter.of("Identity", Names.HOST, "Whose account.")
                                .at(0)
                                .list()
                                .piped(Kind.NODE, Kind.VM_HOST),
                        Parameter.of("Filter", Names.OTHER, "* means all accounts."),
                        Parameter.of(
                                        "Properties",
                                        Names.OTHER,
                                        "msDS-AllowedToDelegateTo, TrustedToAuthForDelegation; * means both.")
                                .list()),
                change("Set-ADComputer"),
                change("Set-ADObject"),
                Cmdlet.of(
                        "Set-ADAccountControl",
                        Module.ACTIVE_DIRECTORY,
                        "Trusts the account of a host with any authentication protocol, or with Kerberos only.",
                        "Set-ADAccountControl HV01$ -TrustedToAuthForDelegation $true",
                        (Body.Action) DirectoryCmdlets::trust,
                        identity(),
                        Truth.parameter(TRUSTED, "Use any authentication protocol; $false: Kerberos only.")
                                .required()));
    }

    private static Cmdlet change(String name) {
        return Cmdlet.of(
                name,
                Module.ACTIVE_DIRECTORY,
                "Changes to which services a host may present credentials of others.",
                name + " HV01 -Add @{'msDS-AllowedToDelegateTo'='cifs/HV02'}",
                (Body.Action) DirectoryCmdlets::change,
                identity(),
                Parameter.table("Add", "Values that come to those that are there."),
                Parameter.table("Remove", "Values that go."),
                Parameter.table("Replace", "All values."),
                Parameter.of("Clear", Names.OTHER, "The attribute that loses all its values.")
                        .list());
    }

    private static Parameter identity() {
        return Parameter.of("Identity", Names.HOST, "Whose account.")
                .at(0)
                .required()
                .list()
                .piped(Kind.COMPUTER_ACCOUNT);
    }

    private static List<Command> change(Call call) {
        List<Command> commands = new ArrayList<>();
        for (HostId host : hosts(call)) {
            for (Change change : Change.values()) {
                if (change == Change.CLEAR) {
                    call.texts("Clear").forEach(attribute -> {
                        known(call, attribute);
                        commands.add(new DirectoryCommand.SetDelegation(host, change, List.of()));
                    });
                } else {
                    for (Map.Entry<String, List<String>> entry :
                            call.table(change.toString()).entrySet()) {
                        known(call, entry.getKey());
                        commands.add(new DirectoryCommand.SetDelegation(host, change, entry.getValue()));
                    }
                }
            }
        }
        if (commands.isEmpty()) {
            throw call.oneSet();
        }
        return commands;
    }

    private static void known(Call call, String attribute) {
        if (!attribute.equalsIgnoreCase(SERVICES)) {
            throw call.fails(
                    ShellError.Kind.NOT_MODELLED,
                    "NotModelled",
                    "NotModelled",
                    "The attribute " + attribute + " is not modelled here.",
                    Mistakes.any(attribute, List.of(SERVICES)));
        }
    }

    private static List<Command> trust(Call call) {
        boolean on = Boolean.TRUE.equals(Truth.of(call, TRUSTED));
        return hosts(call).stream()
                .<Command>map(host -> new DirectoryCommand.SetProtocolTransition(host, on))
                .toList();
    }

    private static List<HostId> hosts(Call call) {
        return call.texts("Identity").stream().map(name -> host(call, name)).toList();
    }

    /// By its name, its account's name with a dollar, or its full name.
    private static HostId host(Call call, String name) {
        String plain = name.endsWith("$") ? name.substring(0, name.length() - 1) : name;
        int dot = plain.indexOf('.');
        String bare = dot < 0 ? plain : plain.substring(0, dot);
        return named(call, name)
                .or(() -> named(call, plain))
                .or(() -> named(call, bare))
                .orElseThrow(() -> Lookup.unknown(
                        call,
                        "ADIdentityNotFoundException",
                        "ADIdentityNotFoundException",
                        "Cannot find an object with identity: '" + name + "' under: 'DC=contoso,DC=com'.",
                        bare,
                        Names.HOST));
    }

    private static Optional<HostId> named(Call call, String name) {
        List<HostId> alike = call.state().hosts().stream()
                .map(Host::id)
                .filter(id -> id.name().equalsIgnoreCase(name))
                .toList();
        return alike.stream()
                .filter(id -> id.name().equals(name))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    private static Listing accounts(Call call) {
        List<String> named = call.texts("Identity");
        if (named.isEmpty() && !call.has("Filter")) {
            throw call.oneSet();
        }
        String filter = call.text("Filter").orElse("*");
        List<HostId> hosts = named.isEmpty()
                ? call.state().hosts().stream()
                        .map(Host::id)
                        .filter(id -> Wildcard.matches(filter, id.name()))
                        .toList()
                : hosts(call);
        return Listing.of(hosts.stream()
                .map(host -> row(call, call.state().directory().account(host)))
                .toList());
    }

    private static Row row(Call call, ComputerAccount account) {
        String name = account.host().name();
        Row row = Row.of(Kind.COMPUTER_ACCOUNT)
                .with("Name", name)
                .with("DNSHostName", name + "." + Directory.DOMAIN)
                .with("SamAccountName", name + "$")
                .with("Enabled", true);
        if (asks(call, TRUSTED)) {
            row.with(TRUSTED, account.set().anyProtocol());
        }
        return asks(call, SERVICES) ? row.with(SERVICES, account.set().services()) : row;
    }

    private static boolean asks(Call call, String attribute) {
        return call.texts("Properties").stream().anyMatch(asked -> Wildcard.matches(asked, attribute));
    }
}
