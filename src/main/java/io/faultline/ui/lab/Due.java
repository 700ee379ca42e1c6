package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.Timer;

/// What a pending timer will do, in words that go after "Next:" and before a time of day.
final class Due {
    private Due() {}

    static String words(FabricState state, Timer timer) {
        return switch (timer) {
            case Timer.HeartbeatsMissed t -> "the cluster misses " + t.node();
            case Timer.ResiliencyEnds t -> "the wait for " + t.node() + " ends";
            case Timer.RoleResiliencyEnds t -> "the wait for " + t.vm() + " ends";
            case Timer.PartitionNoticed t -> "the parts of " + t.cluster() + " miss each other";
            case Timer.HeartbeatsLost t -> t.node() + " is missed";
            case Timer.NodeRejoins t -> t.node() + " asks to join";
            case Timer.QuarantineEnds t -> "the quarantine of " + t.node() + " ends";
            case Timer.HostRestarts t -> t.host() + " starts again";
            case Timer.DisksCopied t -> "the disks of " + t.vm() + " are copied";
            case Timer.HostBoots t -> t.host() + " is up";
            case Timer.HostGoesDown t -> t.host() + " is down";
            case Timer.UpdateInstalls t -> t.node() + " restarts with its updates";
            case Timer.UpdateRetries t -> "the update of " + t.node() + " is tried again";
            case Timer.RestartTimesOut t -> "the updating run gives " + t.node() + " up";
            case Timer.CsvMoves t -> t.to() + " coordinates " + t.volume().name();
            case Timer.CsvTimesOut t -> "I/O of " + t.node() + " on " + t.volume() + " times out";
            case Timer.CriticalErrorEnds t -> t.vm() + " is turned off";
            case Timer.DiskSaved t -> "what lies on " + t.volume() + " is saved";
            case Timer.DiskComes t -> t.volume() + " is online on " + t.to();
            case Timer.GuestAnswers t -> t.vm() + " answers";
            case Timer.CrashNoticed t -> "the guest of " + t.vm() + " is missed";
            case Timer.FailedRoleRetried t -> t.vm() + " is tried again";
            case Timer.SetsReady t -> t.vm() + " may start";
            case Timer.FailbackWindowOpens t -> t.vm() + " may go back to " + t.to();
            case Timer.BalancerLooks t -> "the balancer looks at " + t.cluster();
            case Timer.TicketsExpire t -> t.host() + " has new tickets";
            case Timer.VmWritten t -> t.vm() + " is exported";
            case Timer.GuestStops t -> t.vm() + " has shut down";
            case Timer.RoleGoes t -> t.vm() + " goes to " + t.to();
            case Timer.VmStateWritten t -> t.vm() + " is saved";
            case Timer.MigrationSetUp t -> moved(state, t.migration()) + " is connected";
            case Timer.PassSent t -> "pass " + t.pass() + " of " + moved(state, t.migration()) + " ends";
            case Timer.SliceSent t -> "more pages of " + moved(state, t.migration()) + " arrive";
            case Timer.WindowEnds t -> "the limit lets " + moved(state, t.migration()) + " send on";
            case Timer.RestSent t -> "the last pages of " + moved(state, t.migration()) + " arrive";
            case Timer.SessionsTimeOut t -> "sessions of " + moved(state, t.migration()) + " are reset";
            case Timer.GuestIsMissed t -> "the cluster inside VMs misses " + moved(state, t.migration());
            case Timer.MigrationResumes t ->
                moved(state, t.migration()) + " goes on"
                        + state.migration(t.migration())
                                .map(Migration::to)
                                .map(HostId::name)
                                .map(" on "::concat)
                                .orElse("");
            case Timer.StateSaved t -> moved(state, t.migration()) + " is saved";
            case Timer.StateRead t -> moved(state, t.migration()) + " is restored";
        };
    }

    private static String moved(FabricState state, int migration) {
        return state.migration(migration).map(m -> m.vm().name()).orElse("the VM");
    }
}
