package io.faultline.console.cmdlet;

import io.faultline.console.ShellError.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.HostId;
import java.util.List;

/// Where the administrator is: remote sessions, desktops, and the tickets of a host.
final class SessionCmdlets {
    /// The computer's own logon session.
    private static final String COMPUTER = "0x3e7";

    private SessionCmdlets() {}

    /// The values of -Authentication that bring no credentials along, and the one that does.
    enum Authentication {
        DEFAULT("Default"),
        KERBEROS("Kerberos"),
        NEGOTIATE("Negotiate"),
        CREDSSP("CredSSP");

        private final String label;

        Authentication(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Enter-PSSession",
                        Module.CORE,
                        "Takes the console to a host, remotely: what it does from there to another host lacks your credentials, unless they come along by CredSSP.",
                        "Enter-PSSession -ComputerName HV01",
                        (Body.Action) SessionCmdlets::enter,
                        Parameter.of("ComputerName", Names.HOST, "The host.")
                                .at(0)
                                .required(),
                        Parameter.choice(
                                "Authentication",
                                "System.Management.Automation.Runspaces.AuthenticationMechanism",
                                Authentication.values(),
                                "How you are known there; CredSSP brings your credentials along."),
                        Parameter.of(
                                "Credential", Names.OTHER, "Who you are there: an administrator, as always here.")),
                Cmdlet.of("Exit-PSSession", Module.CORE, "Leaves the remote session.", "Exit-PSSession", (Body.Action)
                        call -> List.of(new DirectoryCommand.LeaveSession())),
                Cmdlet.of(
                        "mstsc",
                        Module.WINDOWS,
                        "Signs you in at the desktop of a host.",
                        "mstsc /v:HV01",
                        (Body.Action) SessionCmdlets::signIn,
                        Parameter.of("Server", Names.OTHER, "/v: and the host.")
                                .at(0)
                                .required()),
                Cmdlet.of("logoff", Module.WINDOWS, "Signs you out of the desktop of a host.", "logoff", (Body.Action)
                        call -> List.of(new DirectoryCommand.SignOut())),
                Cmdlet.of(
                        "klist",
                        Module.WINDOWS,
                        "Throws the Kerberos tickets of the host away where the console is, so that it asks for new ones.",
                        "klist purge -li 0x3e7",
                        (Body.Action) SessionCmdlets::purge,
                        Parameter.of("Command", Names.OTHER, "purge").at(0).required(),
                        Parameter.of("li", Names.OTHER, "Whose tickets: 0x3e7 are those of the computer itself.")),
                Cmdlet.of(
                        "Clear-HostTicket",
                        Module.FAULTLINE,
                        "Throws the Kerberos tickets of hosts away, as klist purge -li 0x3e7 does there.",
                        "Clear-HostTicket -Name HV01",
                        (Body.Action) call -> hosts(call).stream()
                                .<Command>map(DirectoryCommand.PurgeTickets::new)
                                .toList(),
                        name()),
                Cmdlet.of(
                        "Set-CredentialGuard",
                        Module.FAULTLINE,
                        "Turns Credential Guard on or off by policy, from the next start of the host on.",
                        "Set-CredentialGuard -Name HV01 -Enabled $false",
                        (Body.Action) SessionCmdlets::guard,
                        name(),
                        Truth.parameter("Enabled", "On or off.").required()));
    }

    private static Parameter name() {
        return Parameter.of("Name", Names.HOST, "The hosts.").at(0).required().list();
    }

    private static List<HostId> hosts(Call call) {
        return call.texts("Name").stream().map(name -> Lookup.host(call, name)).toList();
    }

    private static List<Command> enter(Call call) {
        HostId host = Lookup.host(call, call.text("ComputerName").orElseThrow());
        boolean credSsp = call.choice("Authentication", Authentication.DEFAULT) == Authentication.CREDSSP;
        return List.of(new DirectoryCommand.EnterSession(host, credSsp));
    }

    private static List<Command> signIn(Call call) {
        String server = call.text("Server").orElseThrow();
        String name = server.regionMatches(true, 0, "/v:", 0, 3) ? server.substring(3) : server;
        return List.of(new DirectoryCommand.SignIn(Lookup.host(call, name)));
    }

    private static List<Command> purge(Call call) {
        if (!call.text("Command").orElse("").equalsIgnoreCase("purge")) {
            throw call.fails(
                    Kind.NOT_MODELLED,
                    "NotModelled",
                    "NotModelled",
                    "klist without purge is not modelled here: the details of a host show whether its tickets are new.",
                    "");
        }
        if (!call.text("li").orElse("").equalsIgnoreCase(COMPUTER)) {
            throw call.fails(
                    Kind.PARAMETER,
                    "TicketsOfNobody",
                    "TicketsOfNobody",
                    "These are your own tickets; the source of a move presents those of the computer.",
                    "Maybe klist purge -li 0x3e7.");
        }
        return List.of(new DirectoryCommand.PurgeTickets(null));
    }

    private static List<Command> guard(Call call) {
        boolean on = Boolean.TRUE.equals(Truth.of(call, "Enabled"));
        return hosts(call).stream()
                .<Command>map(host -> new DirectoryCommand.SetCredentialGuard(host, on))
                .toList();
    }
}
