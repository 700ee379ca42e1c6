package io.faultline.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Accounts of hosts in Active Directory, and where the administrator signs in.
public sealed interface DirectoryCommand extends Command {
    /// `Set-ADComputer -Add`, `-Remove`, `-Replace`, `-Clear` of msDS-AllowedToDelegateTo
    record SetDelegation(HostId host, Change change, List<String> services) implements DirectoryCommand {
        public SetDelegation {
            services = List.copyOf(services);
        }
    }

    /// What `Set-ADComputer` does with an attribute.
    enum Change {
        ADD("Add"),
        REMOVE("Remove"),
        REPLACE("Replace"),
        CLEAR("Clear");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /// `Set-ADAccountControl -TrustedToAuthForDelegation`
    record SetProtocolTransition(HostId host, boolean on) implements DirectoryCommand {}

    /// `klist purge -li 0x3e7` on the host
    ///
    /// @param host none means where the console is
    record PurgeTickets(@Nullable HostId host) implements DirectoryCommand {}

    /// `Set-CredentialGuard`, our own: the policy; it counts from the next start of the host on.
    record SetCredentialGuard(HostId host, boolean on) implements DirectoryCommand {}

    /// `Invoke-Fault -LogonRight`, `Repair-Fault -LogonRight`: a group policy that forgets NT VIRTUAL MACHINE\Virtual
    /// Machines
    record SetLogonRight(HostId host, boolean granted) implements DirectoryCommand {}

    /// `Enter-PSSession`
    ///
    /// @param credSsp `-Authentication CredSSP`
    record EnterSession(HostId host, boolean credSsp) implements DirectoryCommand {}

    /// `Exit-PSSession`
    record LeaveSession() implements DirectoryCommand {}

    /// `mstsc /v:HV01`
    record SignIn(HostId host) implements DirectoryCommand {}

    /// `logoff`
    record SignOut() implements DirectoryCommand {}
}
