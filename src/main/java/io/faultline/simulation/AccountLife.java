package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.DirectoryCommand.*;
import io.faultline.fabric.DirectoryEvent.*;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Session;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;

/// Accounts of hosts are changed in Active Directory, which always answers; where the administrator is signed in.
///
/// ```
/// account changed ──► 15 min, klist purge or a restart of the host ──► its tickets are new, and the change counts
/// ```
final class AccountLife {
    private AccountLife() {}

    static void decide(DirectoryCommand command, Turn<FabricState, Event, Timer> turn) {
        switch (command) {
            case SetDelegation c -> set(c, turn);
            case SetProtocolTransition c -> {
                turn.emit(new ProtocolTransitionSet(c.host(), c.on()));
                wait(c.host(), turn);
            }
            case PurgeTickets c -> purge(c, turn);
            case SetCredentialGuard c -> {
                if (Hardware.answers(c.host(), c.host(), turn)) {
                    turn.emit(new CredentialGuardSet(c.host(), c.on()));
                }
            }
            case SetLogonRight c -> turn.emit(new LogonRightSet(c.host(), c.granted()));
            case EnterSession c -> enter(c, turn);
            case LeaveSession c -> leave(turn);
            case SignIn c -> signIn(c.host(), turn);
            case SignOut c -> signOut(turn);
        }
    }

    private static void set(SetDelegation c, Turn<FabricState, Event, Timer> turn) {
        List<String> now =
                new ArrayList<>(turn.state().directory().account(c.host()).set().services());
        switch (c.change()) {
            case ADD -> {
                c.services().forEach(service -> now.removeIf(service::equalsIgnoreCase));
                now.addAll(c.services());
            }
            case REMOVE -> {
                List<String> missing = c.services().stream()
                        .filter(service -> now.stream().noneMatch(service::equalsIgnoreCase))
                        .toList();
                if (!missing.isEmpty()) {
                    refuse(
                            turn,
                            c.host(),
                            "ADException",
                            "NoSuchValue",
                            "The specified directory service attribute or value does not exist: "
                                    + String.join(", ", missing) + ".");
                    return;
                }
                c.services().forEach(service -> now.removeIf(service::equalsIgnoreCase));
            }
            case REPLACE -> {
                now.clear();
                now.addAll(c.services());
            }
            case CLEAR -> now.clear();
        }
        turn.emit(new DelegationSet(c.host(), now));
        wait(c.host(), turn);
    }

    private static void purge(PurgeTickets c, Turn<FabricState, Event, Timer> turn) {
        HostId host = c.host() == null ? turn.state().directory().session().here() : c.host();
        if (host == null) {
            refuse(
                    turn,
                    Session.MANAGEMENT,
                    "TicketsOfNobody",
                    "NotOnAHost",
                    "These are the tickets of " + Session.MANAGEMENT
                            + ", which moves no virtual machine. Enter-PSSession"
                            + " takes you to the source of the move first.");
        } else if (Hardware.answers(host, host, turn)) {
            turn.emit(new TicketsRenewed(host));
        }
    }

    private static void wait(HostId host, Turn<FabricState, Event, Timer> turn) {
        int changes = turn.state().directory().account(host).changes();
        turn.after(ComputerAccount.TICKET, new Timer.TicketsExpire(host, changes));
    }

    static void expire(Timer.TicketsExpire timer, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new TicketsRenewed(timer.host()));
    }

    static boolean isStale(FabricState state, Timer.TicketsExpire timer) {
        ComputerAccount account = state.directory().account(timer.host());
        return account.changes() != timer.changes() || !account.isWaiting();
    }

    private static void enter(EnterSession c, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().directory().session().remote() != null) {
            refuse(
                    turn,
                    c.host(),
                    "SessionInside",
                    "AlreadyInASession",
                    "You are currently in a Windows PowerShell PSSession and cannot use the Enter-PSSession cmdlet to"
                            + " enter another PSSession.");
        } else if (isThere(c.host(), turn)) {
            turn.emit(new SessionEntered(c.host(), c.credSsp()));
        }
    }

    private static void leave(Turn<FabricState, Event, Timer> turn) {
        HostId remote = turn.state().directory().session().remote();
        if (remote == null) {
            refuse(turn, "session", "NoSession", "NotInASession", "This is no remote session: there is none to leave.");
        } else {
            turn.emit(new SessionLeft(remote));
        }
    }

    private static void signIn(HostId host, Turn<FabricState, Event, Timer> turn) {
        Session session = turn.state().directory().session();
        if (session.remote() != null) {
            refuse(
                    turn,
                    host,
                    "NoDesktop",
                    "NoDesktop",
                    "A remote session has no desktop for the window of mstsc. Exit-PSSession comes first.");
        } else if (host.equals(session.desk())) {
            refuse(turn, host, "AlreadyThere", "AlreadySignedIn", "This is the desktop of " + host + " already.");
        } else if (isThere(host, turn)) {
            turn.emit(new SignedIn(host));
        }
    }

    private static void signOut(Turn<FabricState, Event, Timer> turn) {
        HostId desk = turn.state().directory().session().desk();
        if (desk == null) {
            refuse(
                    turn,
                    Session.MANAGEMENT,
                    "NotSignedIn",
                    "NotSignedIn",
                    "This is " + Session.MANAGEMENT + ", where the administrator stays.");
        } else {
            turn.emit(new SignedOut(desk));
        }
    }

    private static boolean isThere(HostId host, Turn<FabricState, Event, Timer> turn) {
        if (turn.state().host(host).isRunning()) {
            return true;
        }
        refuse(
                turn,
                host,
                "WinRMOperationTimeout",
                "HostNotRunning",
                "Connecting to remote server " + host + " failed: it does not answer.");
        return false;
    }

    /// Whatever happened: nobody stays at a host that fell silent.
    static void react(Turn<FabricState, Event, Timer> turn) {
        Session session = turn.state().directory().session();
        HostId remote = session.remote();
        HostId desk = session.desk();
        if (remote != null && !turn.state().host(remote).isRunning()) {
            turn.emit(new SessionLost(remote));
        }
        if (desk != null && !desk.equals(remote) && !turn.state().host(desk).isRunning()) {
            turn.emit(new SessionLost(desk));
        }
    }
}
