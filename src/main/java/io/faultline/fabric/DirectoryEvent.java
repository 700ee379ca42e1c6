package io.faultline.fabric;

import java.util.List;

/// An account of a host was changed, or the administrator went elsewhere.
public sealed interface DirectoryEvent extends Event {
    HostId host();

    /// @param services all to which the host may present credentials now
    record DelegationSet(HostId host, List<String> services) implements DirectoryEvent {
        public DelegationSet {
            services = List.copyOf(services);
        }
    }

    /// @param on "use any authentication protocol", else Kerberos only
    record ProtocolTransitionSet(HostId host, boolean on) implements DirectoryEvent {}

    /// The host has new tickets: what was changed in its account counts now.
    record TicketsRenewed(HostId host) implements DirectoryEvent {}

    /// Counts from the next start of the host on.
    record CredentialGuardSet(HostId host, boolean on) implements DirectoryEvent {}

    /// Virtual machines may log on as a service there, or no more.
    record LogonRightSet(HostId host, boolean granted) implements DirectoryEvent {}

    /// @param credSsp the administrator's credentials came along
    record SessionEntered(HostId host, boolean credSsp) implements DirectoryEvent {}

    record SessionLeft(HostId host) implements DirectoryEvent {}

    /// The administrator sits at the desktop of the host.
    record SignedIn(HostId host) implements DirectoryEvent {}

    record SignedOut(HostId host) implements DirectoryEvent {}

    /// The host fell silent: who was there is at the management computer again, or at the desk before.
    record SessionLost(HostId host) implements DirectoryEvent {}
}
