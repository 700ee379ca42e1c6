package io.faultline.fabric;

import java.util.Optional;

/// Whether the source of a move may speak to the destination in the administrator's name
/// (`06_live_migration/authentication`). Nodes of one cluster are not asked: their cluster vouches for them.
public final class MigrationLogon {
    private static final String NO_CREDENTIALS = "0x8009030E";

    private MigrationLogon() {}

    /// Why the source gets no ticket for the destination.
    public enum Gap {
        NONE("Allowed", "The source may speak for the administrator."),
        ONE_CLUSTER("Not asked", "Both are nodes of one cluster: nothing is asked."),
        NOT_SIGNED_IN("SignInAtSource", "CredSSP: the administrator is not signed in at the source."),
        CREDENTIAL_GUARD(
                "CredentialGuard", "CredSSP: Credential Guard, which is on at the source, keeps the credentials."),
        NOT_DELEGATED("NotDelegated", "Kerberos: the source's account has no entry for the migration service there."),
        NO_CIFS("CifsNotDelegated", "Kerberos: the source's account has no entry for cifs there, and disks go along."),
        KERBEROS_ONLY("ProtocolTransition", "Kerberos: from 2016 on the account has to be trusted with any protocol."),
        OLD_TICKET("OldTicket", "Kerberos: the account is right, the source's ticket is older.");

        private final String reason;
        private final String words;

        Gap(String reason, String words) {
            this.reason = reason;
            this.words = words;
        }

        public boolean isOpen() {
            return this == NONE || this == ONE_CLUSTER;
        }

        /// One stable word for programs.
        public String reason() {
            return reason;
        }

        /// One sentence for people.
        public String words() {
            return words;
        }
    }

    /// @param disks whether disks go along
    public static Gap gap(FabricState state, HostId from, HostId to, boolean disks) {
        if (Connectivity.isOneCluster(state, from, to)) {
            return Gap.ONE_CLUSTER;
        }
        return usesKerberos(state, from) ? kerberos(state, from, to, disks) : credSsp(state, from);
    }

    /// The source decides; what the destination is set to is not asked (ledger `migration.source-decides`).
    private static boolean usesKerberos(FabricState state, HostId from) {
        return state.host(from).software().hyperV().migration().authentication() == MigrationAuthentication.KERBEROS;
    }

    private static Gap credSsp(FabricState state, HostId from) {
        if (!state.directory().session().isSignedInAt(from)) {
            return Gap.NOT_SIGNED_IN;
        }
        return isGuarded(state, from) ? Gap.CREDENTIAL_GUARD : Gap.NONE;
    }

    private static Gap kerberos(FabricState state, HostId from, HostId to, boolean disks) {
        ComputerAccount account = state.directory().account(from);
        boolean any = state.host(from).windows().needsProtocolTransition();
        Gap now = kerberos(account.known(), to.name(), disks, any);
        boolean waits =
                !now.isOpen() && kerberos(account.set(), to.name(), disks, any).isOpen();
        return waits ? Gap.OLD_TICKET : now;
    }

    private static Gap kerberos(Delegation delegation, String to, boolean disks, boolean any) {
        if (!delegation.names(Delegation.MIGRATION, to)) {
            return Gap.NOT_DELEGATED;
        }
        if (disks && !delegation.names(Delegation.CIFS, to)) {
            return Gap.NO_CIFS;
        }
        return any && !delegation.anyProtocol() ? Gap.KERBEROS_ONLY : Gap.NONE;
    }

    /// A share that is written on the administrator's behalf asks for the same, whoever the host is with: a sign-in
    /// there, or cifs of the file server on the host's account.
    static Optional<Refusal> share(FabricState state, HostId host, Volume volume) {
        ComputerAccount account = state.directory().account(host);
        boolean any = !state.host(host).windows().needsProtocolTransition()
                || account.known().anyProtocol();
        boolean may = !volume.share()
                || state.directory().session().isSignedInAt(host) && !isGuarded(state, host)
                || any && account.known().names(Delegation.CIFS, volume.storage());
        return may
                ? Optional.empty()
                : Optional.of(new Refusal(
                        NO_CREDENTIALS,
                        "ShareNotDelegated",
                        host + " failed to create a file on '" + path(volume)
                                + "': No credentials are available in the security package (0x8009030E)."));
    }

    /// `\\FS1\VMs`
    public static String path(Volume volume) {
        return "\\\\" + volume.storage() + "\\" + volume.id();
    }

    /// On from the start with Windows Server 2025, unless it was set otherwise.
    public static boolean isGuarded(FabricState state, HostId host) {
        Boolean since = state.directory().account(host).guarded();
        return since == null ? state.host(host).windows().guardsCredentials() : since;
    }

    /// The answer of the product is one and the same, whatever is missing; the cause stands in the reason alone.
    static Optional<Refusal> refusal(FabricState state, HostId from, HostId to, boolean disks) {
        Gap gap = gap(state, from, to, disks);
        return gap.isOpen()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        NO_CREDENTIALS,
                        gap.reason(),
                        "Virtual machine migration operation failed at migration source. Failed to establish a"
                                + " connection with host '" + to
                                + "': No credentials are available in the security package (0x8009030E)."));
    }
}
