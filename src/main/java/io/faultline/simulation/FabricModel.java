package io.faultline.simulation;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Command;
import io.faultline.fabric.DirectoryCommand;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Laws;
import io.faultline.fabric.Link;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.OperatorCommand.*;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleCommand.*;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Invariant;
import io.faultline.kernel.Model;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Turn;
import java.util.List;
import java.util.Optional;

/// Sends each command, timer and event to the phenomena that it concerns. The order of the reactions is part of the
/// behaviour: first who belongs to the cluster, then storage, then running migrations, then roles, then drains,
/// then nodes that leave for good, and the updating run at last.
final class FabricModel implements Model<FabricState, Command, Event, Timer> {
    private static final List<Invariant<FabricState, Event>> LAWS = Laws.all();

    @Override
    public FabricState evolve(FabricState state, Event event, SimTime at) {
        return Evolution.evolve(state, event, at);
    }

    @Override
    public void decide(Command command, Turn<FabricState, Event, Timer> turn) {
        Optional<Refusal> gone = Gone.why(turn.state(), command);
        if (gone.isPresent()) {
            Refusals.refuse(turn, Gone.subject(command), List.of(gone.get()));
            return;
        }
        switch (command) {
            case OperatorCommand operator -> operate(operator, turn);
            case RoleCommand role -> direct(role, turn);
            case HardwareCommand hardware -> Hardware.decide(hardware, turn);
            case DirectoryCommand directory -> AccountLife.decide(directory, turn);
            case Incident incident -> HostLife.strike(incident, turn);
        }
    }

    private static void operate(OperatorCommand command, Turn<FabricState, Event, Timer> turn) {
        switch (command) {
            case MoveVirtualMachineRole c -> RoleMove.decide(c, turn);
            case MoveVm c -> HostMove.decide(c, turn);
            case ExportVm c -> VmCopy.export(c, turn);
            case ImportVm c -> VmCopy.read(c, turn);
            case CancelMigration c -> LiveMigration.cancel(c.vm(), turn);
            case MoveVmStorage c -> StorageMigration.move(c, turn);
            case StartVm c -> VmLife.start(c.vm(), turn);
            case StopVm c -> VmLife.stop(c.vm(), c.how(), turn);
            case SuspendNode c -> NodeDrain.suspend(c, turn);
            case ResumeNode c -> NodeDrain.resume(c, turn);
            case StartNode c -> Membership.startService(c.node(), c.kind(), turn);
            case StopNode c -> Membership.stopService(c.node(), turn);
            case RestartHost c -> HostLife.restart(c.host(), turn);
            case StopHost c -> HostLife.stop(c.host(), turn);
            case StartHost c -> HostLife.start(c.host(), turn);
            case UpdateHost c -> HostLife.update(c.host(), turn);
            case InstallHost c -> HostInstall.decide(c, turn);
            case StartUpdatingRun c -> ClusterAwareUpdating.start(c, turn);
            case StopUpdatingRun c -> ClusterAwareUpdating.stop(c, turn);
            case CreateCluster c -> ClusterLifecycle.create(c, turn);
            case RemoveCluster c -> ClusterLifecycle.remove(c, turn);
            case AddNode c -> MembershipChange.add(c, turn);
            case RemoveNode c -> MembershipChange.remove(c, turn);
            case RaiseFunctionalLevel c -> ClusterLifecycle.raise(c, turn);
            case AddRole c -> RoleChange.add(c, turn);
            case RemoveRole c -> RoleChange.remove(c, turn);
            case SetClusterProperty c -> Settings.set(c, turn);
            case SetQuorum c -> WitnessLife.set(c, turn);
            case SetPreferredSite c -> Settings.set(c, turn);
            case SetNodeWeight c -> Settings.set(c, turn);
            case SetRolePriority c -> Settings.set(c, turn);
            case MoveCsv c -> CsvCoordination.move(c, turn);
            case RedirectCsv c -> CsvRedirection.set(c, turn);
            case ResumeVm c -> StorageResiliency.resume(c.vm(), turn);
            case SetCriticalError c -> StorageResiliency.set(c, turn);
        }
    }

    private static void direct(RoleCommand command, Turn<FabricState, Event, Timer> turn) {
        switch (command) {
            case SetPreferredOwners c -> RoleSettings.set(c, turn);
            case SetPossibleOwners c -> RoleSettings.set(c, turn);
            case SetRoleProperty c -> RoleSettings.set(c, turn);
            case SetAntiAffinity c -> RoleSettings.set(c, turn);
            case FailResource c -> ResourceFailure.test(c, turn);
            case NewAffinityRule c -> AffinitySettings.make(c, turn);
            case SetAffinityRule c -> AffinitySettings.set(c, turn);
            case ChangeAffinityRule c -> AffinitySettings.change(c, turn);
            case RemoveAffinityRule c -> AffinitySettings.remove(c, turn);
            case NewGroupSet c -> GroupSetSettings.make(c, turn);
            case SetGroupSet c -> GroupSetSettings.set(c, turn);
            case ChangeGroupSet c -> GroupSetSettings.change(c, turn);
            case ChangeSetDependency c -> GroupSetSettings.depend(c, turn);
            case RemoveGroupSet c -> GroupSetSettings.remove(c, turn);
        }
    }

    @Override
    public void due(Timer timer, Turn<FabricState, Event, Timer> turn) {
        switch (timer) {
            case Timer.HeartbeatsMissed t -> Membership.heartbeatsMissed(t, turn);
            case Timer.ResiliencyEnds t -> Isolation.ends(t, turn);
            case Timer.RoleResiliencyEnds t -> Isolation.ends(t, turn);
            case Timer.PartitionNoticed t -> Wiring.noticed(t, turn);
            case Timer.HeartbeatsLost t -> Heartbeats.lost(t, turn);
            case Timer.NodeRejoins t -> Isolation.rejoins(t, turn);
            case Timer.QuarantineEnds t -> Isolation.quarantineEnds(t, turn);
            case Timer.HostRestarts t -> HostLife.restarts(t, turn);
            case Timer.HostBoots t -> HostLife.boots(t, turn);
            case Timer.HostGoesDown t -> HostLife.goesDown(t, turn);
            case Timer.UpdateInstalls t -> ClusterAwareUpdating.installs(t, turn);
            case Timer.UpdateRetries t -> ClusterAwareUpdating.retries(t, turn);
            case Timer.RestartTimesOut t -> ClusterAwareUpdating.restartTimesOut(t, turn);
            case Timer.CsvMoves t -> CsvCoordination.moves(t, turn);
            case Timer.CsvTimesOut t -> CsvRedirection.timesOut(t, turn);
            case Timer.CriticalErrorEnds t -> StorageResiliency.ends(t, turn);
            case Timer.DiskSaved t -> DiskMove.saved(t, turn);
            case Timer.DiskComes t -> DiskGroup.comes(t, turn);
            case Timer.GuestAnswers t -> VmLife.answers(t, turn);
            case Timer.CrashNoticed t -> ResourceFailure.noticed(t, turn);
            case Timer.FailedRoleRetried t -> ResourceFailure.retried(t, turn);
            case Timer.SetsReady t -> StartOrder.ready(t, turn);
            case Timer.FailbackWindowOpens t -> RoleFailback.opens(t, turn);
            case Timer.BalancerLooks t -> Balancer.looks(t, turn);
            case Timer.DisksCopied t -> StorageMigration.copied(t, turn);
            case Timer.GuestStops t -> VmLife.stops(t, turn);
            case Timer.RoleGoes t -> RoleMove.goes(t, turn);
            case Timer.VmStateWritten t -> VmLife.written(t, turn);
            case Timer.MigrationSetUp t -> LiveMigration.isSetUp(t, turn);
            case Timer.PassSent t -> LiveMigration.passSent(t, turn);
            case Timer.SliceSent t -> PacedCopy.sliceSent(t, turn);
            case Timer.WindowEnds t -> PacedCopy.windowEnds(t, turn);
            case Timer.RestSent t -> LiveMigration.restSent(t, turn);
            case Timer.SessionsTimeOut t -> LongPause.sessions(t, turn);
            case Timer.GuestIsMissed t -> LongPause.missed(t, turn);
            case Timer.MigrationResumes t -> LiveMigration.resumes(t, turn);
            case Timer.TicketsExpire t -> AccountLife.expire(t, turn);
            case Timer.VmWritten t -> VmCopy.written(t, turn);
            case Timer.StateSaved t -> QuickMigration.saved(t, turn);
            case Timer.StateRead t -> QuickMigration.read(t, turn);
        }
    }

    @Override
    public void react(Event event, Turn<FabricState, Event, Timer> turn) {
        if (event instanceof ClusterEvent e && Gone.isOfNoNode(turn.state(), e)) {
            return;
        }
        Membership.react(event, turn);
        Heartbeats.react(event, turn);
        CsvCoordination.react(event, turn);
        CsvRedirection.react(event, turn);
        StorageResiliency.react(event, turn);
        DiskGroup.react(event, turn);
        StorageMigration.react(event, turn);
        SmbLimits.react(event, turn);
        HostMove.react(event, turn);
        VmCopy.react(turn);
        LiveMigration.react(event, turn);
        LongPause.react(event, turn);
        Ballooning.react(event, turn);
        Failover.react(event, turn);
        OfflineRoles.react(event, turn);
        ResourceFailure.react(event, turn);
        StartOrder.react(event, turn);
        RoleFailback.react(event, turn);
        Balancer.react(event, turn);
        NodeDrain.react(event, turn);
        HostLife.react(event, turn);
        MembershipChange.react(event, turn);
        UpdatingWatch.react(event, turn);
        AccountLife.react(turn);
    }

    @Override
    public boolean isStale(FabricState state, Timer timer) {
        return Staleness.of(state, timer);
    }

    /// An appointment in the calendar is no work under way: nobody who waits for the end of a failover waits for it.
    @Override
    public boolean isPeriodic(Timer timer) {
        return timer instanceof Timer.HeartbeatsLost
                || timer instanceof Timer.QuarantineEnds
                || timer instanceof Timer.FailedRoleRetried
                || timer instanceof Timer.FailbackWindowOpens
                || timer instanceof Timer.BalancerLooks
                || timer instanceof Timer.TicketsExpire;
    }

    @Override
    public double capacity(FabricState state, long resource) {
        return Link.capacity(state, resource);
    }

    @Override
    public List<Invariant<FabricState, Event>> laws() {
        return LAWS;
    }
}
