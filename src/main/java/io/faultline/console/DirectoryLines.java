package io.faultline.console;

import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.DirectoryCommand;
import java.util.stream.Collectors;

/// Commands about accounts of hosts and about sessions, as lines.
final class DirectoryLines {
    private DirectoryLines() {}

    static String line(DirectoryCommand command) {
        return switch (command) {
            case DirectoryCommand.SetDelegation(var host, var change, var services) ->
                "Set-ADComputer " + q(host) + " -" + change
                        + (change == DirectoryCommand.Change.CLEAR
                                ? " msDS-AllowedToDelegateTo"
                                : " @{'msDS-AllowedToDelegateTo'="
                                        + (services.isEmpty()
                                                ? "@()"
                                                : services.stream()
                                                        .map(Quotes::quote)
                                                        .collect(Collectors.joining(",")))
                                        + "}");
            case DirectoryCommand.SetProtocolTransition(var host, boolean on) ->
                "Set-ADAccountControl " + q(host) + " -TrustedToAuthForDelegation $" + on;
            case DirectoryCommand.PurgeTickets(var host) ->
                host == null ? "klist purge -li 0x3e7" : "Clear-HostTicket -Name " + q(host);
            case DirectoryCommand.SetCredentialGuard(var host, boolean on) ->
                "Set-CredentialGuard -Name " + q(host) + " -Enabled $" + on;
            case DirectoryCommand.SetLogonRight(var host, boolean granted) ->
                (granted ? "Repair" : "Invoke") + "-Fault -LogonRight " + q(host);
            case DirectoryCommand.EnterSession(var host, boolean credSsp) ->
                "Enter-PSSession -ComputerName " + q(host) + (credSsp ? " -Authentication CredSSP" : "");
            case DirectoryCommand.LeaveSession() -> "Exit-PSSession";
            case DirectoryCommand.SignIn(var host) -> "mstsc " + Quotes.quote("/v:" + host);
            case DirectoryCommand.SignOut() -> "logoff";
        };
    }

    private static String q(Object name) {
        return Quotes.quote(name.toString());
    }
}
