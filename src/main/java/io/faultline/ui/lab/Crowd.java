package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Vm;
import io.faultline.ui.fabric.CountsView;
import io.faultline.ui.fabric.CountsView.Count;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.VolumeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// More VMs than a map can draw one by one: they are counted by state, those that need looking at first.
final class Crowd {
    static final int MOST = 200;

    private Crowd() {}

    static boolean isIn(FabricState state) {
        return state.vms().size() > MOST;
    }

    static CountsView on(FabricState state, Host host) {
        List<Vm> vms = state.vmsOn(host.id());
        List<StateView> belief = new ArrayList<>(vms.size());
        List<StateView> truth = new ArrayList<>(vms.size());
        for (Vm vm : vms) {
            StateView believed = States.belief(state, vm);
            StateView is = States.truth(state, vm);
            belief.add(believed);
            truth.add(is == null ? believed : is);
        }
        List<Count> counted = counted(belief);
        List<Count> really = counted(truth);
        return new CountsView(counted, really.equals(counted) ? null : really);
    }

    private static List<Count> counted(List<StateView> states) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (StateView is : states) {
            counts.merge(
                    is.word(),
                    new Count(is.mark(), is.word(), 1),
                    (a, b) -> new Count(a.mark(), a.word(), a.count() + 1));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt((Count count) -> rank(count.mark()))
                        .thenComparing(Count::word))
                .toList();
    }

    /// Trouble first, then what is under way, then what is out on purpose, and at the end what runs.
    private static int rank(Mark mark) {
        return switch (mark) {
            case DOWN, QUARANTINED, ISOLATED, UNMONITORED, UNKNOWN -> 0;
            case BOOTING, JOINING, MOVING, RESERVED -> 1;
            case PAUSED, SAVED, OFF, OPEN -> 2;
            case UP, RUNNING, DONE -> 3;
        };
    }

    /// One block for each disk, or in a crowd one for the disks of all VMs in the same state.
    static List<VolumeView.Disk> disks(FabricState state, List<Vm> owners) {
        if (!isIn(state)) {
            return owners.stream().map(Crowd::disk).toList();
        }
        Map<String, List<Vm>> byState = new LinkedHashMap<>();
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Vm vm : owners) {
            StateView is = States.belief(state, vm);
            byState.computeIfAbsent(is.word(), word -> new ArrayList<>()).add(vm);
            marks.put(is.word(), is.mark());
        }
        return byState.entrySet().stream()
                .map(entry -> together(entry.getKey(), entry.getValue(), marks.get(entry.getKey())))
                .sorted(Comparator.comparingInt(disk -> rank(disk.mark() == null ? Mark.UNKNOWN : disk.mark())))
                .toList();
    }

    private static VolumeView.Disk together(String word, List<Vm> vms, @Nullable Mark mark) {
        double size = vms.stream().mapToLong(vm -> vm.spec().diskBytes()).sum() / Amounts.GIB;
        String what = vms.size() == 1 ? "1 VM" : vms.size() + " VMs";
        return new VolumeView.Disk(what + ", " + word, size, mark, null);
    }

    private static VolumeView.Disk disk(Vm vm) {
        return new VolumeView.Disk(vm.id().name(), vm.spec().diskBytes() / Amounts.GIB, null, null);
    }
}
