package io.faultline.fabric;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The account of a host in Active Directory, and what the host has of it: a change counts when its tickets are new.
///
/// @param set     as it is in the directory
/// @param known   as the tickets of the host say
/// @param changes counts changes, so that a timer of an earlier one goes stale
/// @param guard   whether Credential Guard is to be on; none means as its release has it
/// @param guarded whether it has been on since the host started
/// @param logonRight group policy lets virtual machines log on as a service (`06_live_migration/0x80070569`)
public record ComputerAccount(
        HostId host,
        Delegation set,
        Delegation known,
        int changes,
        @Nullable Boolean guard,
        @Nullable Boolean guarded,
        boolean logonRight) {
    /// `06_live_migration/0x8009030E`
    public static final Duration TICKET = Duration.ofMinutes(15);

    /// As a host has it that nobody has touched.
    public static ComputerAccount of(HostId host) {
        return new ComputerAccount(host, Delegation.NONE, Delegation.NONE, 0, null, null, true);
    }

    /// As a blueprint begins: all tickets are new.
    public static ComputerAccount with(HostId host, Delegation set, @Nullable Boolean guard) {
        return new ComputerAccount(host, set, set, 0, guard, guard, true);
    }

    public ComputerAccount withSet(Delegation next) {
        return new ComputerAccount(host, next, known, changes + 1, guard, guarded, logonRight);
    }

    public ComputerAccount renewed() {
        return new ComputerAccount(host, set, set, changes, guard, guarded, logonRight);
    }

    public boolean isWaiting() {
        return !set.equals(known);
    }

    public ComputerAccount withGuard(boolean on) {
        return new ComputerAccount(host, set, known, changes, on, guarded, logonRight);
    }

    public ComputerAccount withLogonRight(boolean granted) {
        return new ComputerAccount(host, set, known, changes, guard, guarded, granted);
    }

    /// A host that starts asks for tickets, and Credential Guard comes and goes.
    public ComputerAccount started() {
        return new ComputerAccount(host, set, set, changes, guard, guard, logonRight);
    }

    /// Windows is new on it, the account is the same.
    public ComputerAccount installed() {
        return new ComputerAccount(host, set, set, changes, null, null, logonRight);
    }
}
