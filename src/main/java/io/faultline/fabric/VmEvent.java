package io.faultline.fabric;

import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.Folded;

/// What happens to a VM.
public sealed interface VmEvent extends Event {
    VmId vm();

    /// It has memory and runs; its guest is booting.
    record VmStarted(VmId vm, HostId host) implements VmEvent {}

    /// Its guest is up: the service answers.
    record VmHeartbeatOk(VmId vm, HostId host) implements VmEvent {}

    /// Its guest was asked to shut down.
    record VmShutdownBegan(VmId vm, HostId host) implements VmEvent {}

    /// Its guest has shut down.
    record VmStopped(VmId vm, HostId host) implements VmEvent {}

    /// It was cut off without asking the guest.
    ///
    /// @param reason `Operator`, `QuorumLost`, `ForceDrain`, `StorageLost`, `CriticalErrorTimeout`
    record VmTurnedOff(VmId vm, HostId host, String reason) implements VmEvent {}

    /// Its storage does not answer or is full: it is frozen, and its memory kept.
    ///
    /// @param reason `StorageLost`, `DiskFull`
    record VmPausedCritical(VmId vm, HostId host, String reason) implements VmEvent {}

    /// It goes on where it was frozen; the guest does not boot.
    record VmResumed(VmId vm, HostId host) implements VmEvent {}

    record VmCriticalErrorSet(VmId vm, CriticalErrorAction action, int minutes) implements VmEvent {}

    /// Its memory is being written to its volume; it stands still.
    record VmSaveBegan(VmId vm, HostId host) implements VmEvent {}

    record VmSaved(VmId vm, HostId host) implements VmEvent {}

    /// It goes on from its saved state.
    record VmRestored(VmId vm, HostId host) implements VmEvent {}

    record VmLoadChanged(VmId vm, long workingSetBytes, double dirtyBytesPerSecond) implements VmEvent, Folded {
        @Override
        public Fingerprint foldedInto(Fingerprint fingerprint) {
            return fingerprint
                    .with(vm.index())
                    .with(workingSetBytes)
                    .with(Double.doubleToLongBits(dirtyBytesPerSecond));
        }
    }
}
