package io.faultline.simulation;

import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.Directory;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.DirectoryEvent.*;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Session;
import java.util.function.UnaryOperator;

/// What events of the directory change.
final class DirectoryEvolution {
    private DirectoryEvolution() {}

    static FabricState evolve(FabricState state, DirectoryEvent event) {
        return switch (event) {
            case DelegationSet e ->
                account(state, e.host(), a -> a.withSet(a.set().withServices(e.services())));
            case ProtocolTransitionSet e ->
                account(state, e.host(), a -> a.withSet(a.set().withAnyProtocol(e.on())));
            case TicketsRenewed e -> account(state, e.host(), ComputerAccount::renewed);
            case CredentialGuardSet e -> account(state, e.host(), a -> a.withGuard(e.on()));
            case LogonRightSet e -> account(state, e.host(), a -> a.withLogonRight(e.granted()));
            case SessionEntered e -> session(state, s -> s.entering(e.host(), e.credSsp()));
            case SessionLeft e -> session(state, Session::leaving);
            case SignedIn e -> session(state, s -> new Session(e.host(), null, false));
            case SignedOut e -> session(state, s -> Session.AWAY);
            case SessionLost e -> session(state, s -> s.without(e.host()));
        };
    }

    /// A host that starts has new tickets.
    static FabricState started(FabricState state, HostId host) {
        return state.directory().knows(host) ? account(state, host, ComputerAccount::started) : state;
    }

    /// Windows was installed from scratch.
    static FabricState installed(FabricState state, HostId host) {
        return state.directory().knows(host) ? account(state, host, ComputerAccount::installed) : state;
    }

    private static FabricState account(FabricState state, HostId host, UnaryOperator<ComputerAccount> change) {
        Directory directory = state.directory();
        return state.withDirectory(directory.with(change.apply(directory.account(host))));
    }

    private static FabricState session(FabricState state, UnaryOperator<Session> change) {
        Directory directory = state.directory();
        return state.withDirectory(directory.with(change.apply(directory.session())));
    }
}
