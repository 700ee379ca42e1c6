package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.EventFields;
import io.faultline.lab.LabView;
import io.faultline.lab.Past;
import java.util.Map;
import java.util.TreeMap;

/// What has come to pass since a step opened, kept entry by entry. A guest answers while its VM runs, has
/// booted, has a host, and does not stand still in the blackout of a migration.
final class Chronicle implements Past {
    private final Map<String, SimTime> last = new TreeMap<>();
    private final Map<String, Away> away = new TreeMap<>();
    private final Map<String, Double> blackouts = new TreeMap<>();
    private final Map<String, LabView> moments;
    private SimTime now;

    /// @param moments shared by all steps
    Chronicle(FabricState start, SimTime opened, Map<String, LabView> moments) {
        this.moments = moments;
        this.now = opened;
        look(start);
    }

    /// One VM's times of not answering.
    private static final class Away {
        private long since = -1;
        private boolean blackout;
        private long total;
        private long lastLength;
    }

    /// @param after the state when the instant of this entry is over
    void see(Recorded<Event> entry, FabricState after) {
        now = entry.at();
        String event = entry.event().name();
        last.put(event, now);
        EventFields.subjects(entry.event()).forEach(subject -> last.put(event + " " + subject, entry.at()));
        if (entry.event() instanceof MigrationEvent.LiveMigrationCompleted done) {
            blackouts.put(done.vm().name(), done.blackoutMillis() / 1_000.0);
        }
        look(after);
    }

    /// Time has passed, and nothing happened.
    void passTo(SimTime time) {
        now = time;
    }

    private void look(FabricState state) {
        for (Vm vm : state.vms()) {
            Away one = away.computeIfAbsent(vm.id().name(), _ -> new Away());
            boolean blackout = isInBlackout(state, vm);
            boolean answers = vm.isRunning()
                    && vm.heartbeatOk()
                    && !blackout
                    && state.host(vm.owner()).isRunning();
            if (answers && one.since >= 0) {
                long length = now.micros() - one.since;
                one.total += length;
                if (!one.blackout) {
                    one.lastLength = length;
                }
                one.since = -1;
            } else if (!answers && one.since < 0) {
                one.since = now.micros();
                one.blackout = blackout;
            } else if (!answers) {
                one.blackout &= blackout;
            }
        }
    }

    private static boolean isInBlackout(FabricState state, Vm vm) {
        for (Migration migration : state.migrations()) {
            if (migration.vm().equals(vm.id()) && migration.phase() == MigrationPhase.BLACKOUT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean happened(String event, String subject) {
        return last.containsKey(key(event, subject));
    }

    @Override
    public double since(String event, String subject) {
        SimTime seen = last.get(key(event, subject));
        return seen == null ? Double.POSITIVE_INFINITY : now.microsSince(seen) / 1e6;
    }

    private static String key(String event, String subject) {
        return subject.isEmpty() ? event : event + " " + subject;
    }

    @Override
    public double downtime(String vm) {
        Away one = of(vm);
        return (one.total + (one.since < 0 ? 0 : now.micros() - one.since)) / 1e6;
    }

    @Override
    public double rto(String vm) {
        return of(vm).lastLength / 1e6;
    }

    @Override
    public double blackout(String vm) {
        of(vm);
        return blackouts.getOrDefault(vm, 0.0);
    }

    private Away of(String vm) {
        Away one = away.get(vm);
        if (one == null) {
            throw new IllegalArgumentException("There is no VM (" + vm + ").");
        }
        return one;
    }

    @Override
    public LabView at(String moment) {
        LabView view = moments.get(moment);
        if (view == null) {
            throw new IllegalArgumentException("There was no (" + moment + ") yet.");
        }
        return view;
    }
}
