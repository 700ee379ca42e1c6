package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// A virtual machine. It has one owner and runs nowhere else: two running copies cannot be written down.
///
/// @param owner       host that runs it or ran it last
/// @param state       what is true
/// @param since       when it came into `state`
/// @param starts      counts its starts, so that a timer of an earlier start goes stale
/// @param heartbeatOk the guest is up and its service answers
/// @param role        what its cluster believes
/// @param wanted      an administrator wants it online: the cluster starts it again by itself
/// @param drainedFrom node to which a failback returns it
/// @param failures    what its policy counts
/// @param features    what its guest sees of the processor since its start ([GuestProcessor]); none while it is off
public record Vm(
        VmId id,
        VmSpec spec,
        HostId owner,
        VmState state,
        SimTime since,
        int starts,
        boolean heartbeatOk,
        RoleState role,
        boolean wanted,
        @Nullable HostId drainedFrom,
        Failures failures,
        @Nullable FeatureSet features) {

    /// Without a failure so far.
    public Vm(
            VmId id,
            VmSpec spec,
            HostId owner,
            VmState state,
            SimTime since,
            int starts,
            boolean heartbeatOk,
            RoleState role,
            boolean wanted,
            @Nullable HostId drainedFrom) {
        this(id, spec, owner, state, since, starts, heartbeatOk, role, wanted, drainedFrom, Failures.NONE, null);
    }

    public boolean isRunning() {
        return state == VmState.RUNNING;
    }

    /// Holds memory on its owner.
    public boolean holdsMemory() {
        return isRunning() || isStalled();
    }

    /// Memory without which it does not start; one that runs or is saved needs what it has.
    public long needs() {
        DynamicMemory dynamic = spec.guest().dynamic();
        return state == VmState.OFF && dynamic != null ? dynamic.startup() : spec.memoryBytes();
    }

    /// Frozen: in memory, and not running.
    public boolean isStalled() {
        return state == VmState.PAUSED_CRITICAL;
    }

    public boolean isClustered() {
        return spec.cluster() != null;
    }

    public Vm withSpec(VmSpec next) {
        return new Vm(
                id, next, owner, state, since, starts, heartbeatOk, role, wanted, drainedFrom, failures, features);
    }

    public Vm on(HostId host) {
        return new Vm(id, spec, host, state, since, starts, heartbeatOk, role, wanted, drainedFrom, failures, features);
    }

    public Vm started(SimTime at) {
        return new Vm(
                id,
                spec,
                owner,
                VmState.RUNNING,
                at,
                starts + 1,
                false,
                RoleState.ONLINE,
                true,
                drainedFrom,
                calm(),
                features);
    }

    /// Goes on from a saved state: the guest does not boot, it answers at once.
    public Vm restored(SimTime at) {
        return new Vm(
                id,
                spec,
                owner,
                VmState.RUNNING,
                at,
                starts + 1,
                true,
                RoleState.ONLINE,
                true,
                drainedFrom,
                calm(),
                features);
    }

    /// Goes on where it was frozen.
    ///
    /// @param ran since when it ran before
    public Vm resumed(SimTime ran, boolean answers) {
        RoleState now = role == RoleState.PENDING ? RoleState.ONLINE : role;
        return new Vm(
                id,
                spec,
                owner,
                VmState.RUNNING,
                ran,
                starts,
                answers,
                now,
                wanted,
                drainedFrom,
                Failures.NONE,
                features);
    }

    public Vm withHeartbeat(boolean ok) {
        return new Vm(id, spec, owner, state, since, starts, ok, role, wanted, drainedFrom, failures, features);
    }

    public Vm ended(VmState how, SimTime at) {
        FeatureSet kept = how == VmState.OFF ? null : features;
        return new Vm(id, spec, owner, how, at, starts, false, role, wanted, drainedFrom, failures, kept);
    }

    public Vm withRole(RoleState next) {
        return new Vm(
                id, spec, owner, state, since, starts, heartbeatOk, next, wanted, drainedFrom, failures, features);
    }

    public Vm withWanted(boolean isWanted) {
        return new Vm(
                id, spec, owner, state, since, starts, heartbeatOk, role, isWanted, drainedFrom, failures, features);
    }

    public Vm withDrainedFrom(@Nullable HostId node) {
        return new Vm(id, spec, owner, state, since, starts, heartbeatOk, role, wanted, node, failures, features);
    }

    public Vm withFeatures(@Nullable FeatureSet seen) {
        return new Vm(id, spec, owner, state, since, starts, heartbeatOk, role, wanted, drainedFrom, failures, seen);
    }

    public Vm withFailures(Failures next) {
        return new Vm(id, spec, owner, state, since, starts, heartbeatOk, role, wanted, drainedFrom, next, features);
    }

    /// It runs: nothing keeps it down any more.
    private Failures calm() {
        return failures.withGivenUp(false).withKept(false);
    }

    /// Running, booted and owned by `host`: as a blueprint begins.
    public static Vm running(VmId id, VmSpec spec, HostId host) {
        return new Vm(id, spec, host, VmState.RUNNING, SimTime.ZERO, 0, true, RoleState.ONLINE, true, null);
    }

    public static Vm off(VmId id, VmSpec spec, HostId host) {
        return new Vm(id, spec, host, VmState.OFF, SimTime.ZERO, 0, false, RoleState.OFFLINE, false, null);
    }
}
