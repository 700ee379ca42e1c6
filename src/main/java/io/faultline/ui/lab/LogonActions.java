package io.faultline.ui.lab;

import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Host;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.Session;
import io.faultline.ui.lab.Action.Plain;
import java.util.ArrayList;
import java.util.List;

/// Where the administrator is, and how a host signs on for moves; nothing in a fabric where nobody asks.
final class LogonActions {
    private LogonActions() {}

    static List<Action> of(FabricState state, Host host) {
        if (!LogonFacts.matter(state) || !host.isRunning()) {
            return List.of();
        }
        Session session = state.directory().session();
        List<Action> found = new ArrayList<>();
        if (host.id().equals(session.desk())) {
            found.add(new Plain("Sign out", new DirectoryCommand.SignOut(), ""));
        } else {
            found.add(new Plain(
                    "Sign in at its desktop",
                    new DirectoryCommand.SignIn(host.id()),
                    session.remote() == null ? "" : "the console is in a remote session"));
        }
        found.add(new Action.Choose(
                "Sign-on for moves…",
                "Set-VMHost -ComputerName " + host.id() + " -VirtualMachineMigrationAuthenticationType …",
                "Sign-on of " + host.id() + " for moves",
                List.of(
                        value(host, MigrationAuthentication.CREDSSP, "The administrator signs in at the source."),
                        value(
                                host,
                                MigrationAuthentication.KERBEROS,
                                "Active Directory lets the source speak for the administrator.")),
                ""));
        if (state.directory().account(host.id()).isWaiting()) {
            found.add(new Plain("Throw its old tickets away", new DirectoryCommand.PurgeTickets(host.id()), ""));
        }
        found.add(new Action.Logons());
        return found;
    }

    private static Action.Value value(Host host, MigrationAuthentication how, String says) {
        return new Action.Value(
                how.toString(),
                says,
                new HardwareCommand.SetVmHost(host.id(), how, null, null, null, null),
                host.software().hyperV().migration().authentication() == how);
    }
}
