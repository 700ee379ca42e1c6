package io.faultline.fabric;

import org.jspecify.annotations.Nullable;

/// Where the administrator is signed in, and where the console is. A remote session is a network logon: it brings no
/// credentials that its host could use at another one, unless they were delegated to it by CredSSP.
///
/// @param desk    host at whose desktop the administrator is signed in; nobody's means the management computer
/// @param remote  host of the remote PowerShell session that was entered from there
/// @param credSsp the remote session was given the administrator's credentials
public record Session(@Nullable HostId desk, @Nullable HostId remote, boolean credSsp) {
    /// The computer from which hosts are managed. Its name is chosen (ledger `migration.who-is-where`).
    public static final String MANAGEMENT = "ADMIN01";

    public static final Session AWAY = new Session(null, null, false);

    /// The host that a cmdlet runs on when it names none; none at the management computer.
    public @Nullable HostId here() {
        return remote == null ? desk : remote;
    }

    /// Whether the administrator's credentials are at this host, for it to use.
    public boolean isSignedInAt(HostId host) {
        return remote == null ? host.equals(desk) : credSsp && host.equals(remote);
    }

    public Session entering(HostId host, boolean withCredentials) {
        return new Session(desk, host, withCredentials);
    }

    public Session leaving() {
        return new Session(desk, null, false);
    }

    /// A host that falls silent takes along who is there.
    public Session without(HostId host) {
        return host.equals(desk) ? AWAY : host.equals(remote) ? leaving() : this;
    }

    /// As a prompt begins: `ADMIN01`, `HV01` at its desktop, `[HV01]` in a remote session.
    public String place() {
        return remote == null
                ? desk == null ? MANAGEMENT : desk.name()
                : "[" + remote + (credSsp ? ", CredSSP" : "") + "]";
    }
}
