package io.faultline.ui.lab;

import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.Delegation;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.MigrationLogon;
import io.faultline.fabric.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// How a host signs on for moves, to whom it may speak, and to which hosts a move from here would get a ticket.
final class LogonFacts {
    /// Hosts that are told one by one; the rest is in the dialog.
    private static final int TOLD = 4;

    private LogonFacts() {}

    /// Whether anybody ever asks: a fabric that is one cluster needs none of it.
    static boolean matter(FabricState state) {
        HostId first = state.hosts().getFirst().id();
        return state.hosts().size() > 1
                && state.hosts().stream().anyMatch(host -> !Connectivity.isOneCluster(state, first, host.id()));
    }

    static SequencedMap<String, String> of(FabricState state, Host host) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        if (!matter(state)) {
            return facts;
        }
        HostMigration migration = host.software().hyperV().migration();
        ComputerAccount account = state.directory().account(host.id());
        facts.put("Live migration", (migration.enabled() ? "enabled, " : "not enabled, ") + migration.authentication());
        facts.put("May speak to", services(account.set()));
        if (account.isWaiting()) {
            facts.put("Tickets", "older than its account");
        }
        if (MigrationLogon.isGuarded(state, host.id())) {
            facts.put("Credential Guard", "on");
        }
        Session session = state.directory().session();
        if (session.isSignedInAt(host.id())) {
            facts.put("Administrator", "is signed in here");
        } else if (host.id().equals(session.remote())) {
            facts.put("Administrator", "is here remotely, without credentials");
        }
        List<HostId> others = others(state, host.id());
        others.stream().limit(TOLD).forEach(to -> facts.put("Move to " + to, words(state, host.id(), to)));
        if (others.size() > TOLD) {
            facts.put("Other hosts", "Actions, Who may move where");
        }
        return facts;
    }

    private static String services(Delegation delegation) {
        return delegation.services().isEmpty()
                ? "no service"
                : String.join(", ", delegation.services())
                        + (delegation.anyProtocol() ? "; any protocol" : "; Kerberos only");
    }

    /// Hosts that are asked for credentials, in order.
    static List<HostId> others(FabricState state, HostId from) {
        return state.hosts().stream()
                .map(Host::id)
                .filter(to -> !to.equals(from) && !Connectivity.isOneCluster(state, from, to))
                .toList();
    }

    private static String words(FabricState state, HostId from, HostId to) {
        MigrationLogon.Gap bare = MigrationLogon.gap(state, from, to, false);
        MigrationLogon.Gap full = MigrationLogon.gap(state, from, to, true);
        return bare.isOpen() && !full.isOpen()
                ? "allowed without disks. " + full.words()
                : bare.isOpen() ? "allowed" : "refused. " + bare.words();
    }
}
