package io.faultline.simulation;

import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent.VmMemoryAssigned;
import io.faultline.fabric.HardwareEvent.VmMemorySet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmHeartbeatOk;
import io.faultline.fabric.VmEvent.VmLoadChanged;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.Turn;

/// Memory that follows what a guest asks for: at once, when its guest is up, when it asks for something else, and when
/// it has come to another host; never while it moves. What the host does not have it does not get.
final class Ballooning {
    private Ballooning() {}

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case VmHeartbeatOk e -> balance(e.vm(), turn);
            case VmLoadChanged e -> balance(e.vm(), turn);
            case LiveMigrationCompleted e -> balance(e.vm(), turn);
            default -> {}
        }
    }

    static void balance(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        DynamicMemory dynamic = vm.spec().guest().dynamic();
        boolean rests = vm.isRunning()
                && vm.heartbeatOk()
                && turn.state().host(vm.owner()).isRunning()
                && turn.state().migrationOf(id).isEmpty();
        if (dynamic == null || !rests) {
            return;
        }
        long free = Math.max(0, turn.state().memoryFree(vm.owner()));
        long wanted = dynamic.wanted(vm.spec().workingSetBytes());
        long next = Math.min(wanted, vm.spec().memoryBytes() + free);
        if (next != vm.spec().memoryBytes()) {
            turn.emit(new VmMemoryAssigned(id, next));
        }
    }

    /// A VM that starts has what it needs for that; one whose last host was lost is started with what was found for it.
    static long atStart(FabricState state, Vm vm, HostId host) {
        DynamicMemory dynamic = vm.spec().guest().dynamic();
        long had = vm.spec().memoryBytes();
        if (dynamic == null) {
            return had;
        }
        boolean here = vm.owner().equals(host) && vm.holdsMemory();
        long free = state.memoryFree(host) + (here ? had : 0);
        return Math.min(dynamic.startup(), Math.max(had, free));
    }

    static VmSpec set(VmSpec spec, VmMemorySet e) {
        DynamicMemory was = spec.guest().dynamic();
        if (!e.dynamic()) {
            return spec.withMemory(e.startupBytes())
                    .withGuest(spec.guest().withDynamic(null))
                    .withLoad(Math.min(spec.workingSetBytes(), e.startupBytes()), spec.dirtyBytesPerSecond());
        }
        long demand = was == null ? 0 : was.demand();
        return spec.withGuest(spec.guest()
                .withDynamic(new DynamicMemory(e.startupBytes(), e.minimumBytes(), e.maximumBytes(), demand)));
    }
}
