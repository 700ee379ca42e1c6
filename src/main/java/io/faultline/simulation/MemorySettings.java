package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.DynamicMemory;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand.SetMemory;
import io.faultline.fabric.HardwareEvent.VmMemorySet;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmState;
import io.faultline.kernel.Turn;

/// Set-VMMemory: while a VM with dynamic memory runs, its minimum may be lowered and its maximum raised; all else needs
/// it off.
final class MemorySettings {
    private MemorySettings() {}

    static void set(SetMemory c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        if (!Hardware.answers(c.vm(), vm.owner(), turn)) {
            return;
        }
        DynamicMemory was = vm.spec().guest().dynamic();
        boolean dynamic = c.dynamic() == null ? was != null : c.dynamic();
        DynamicMemory now = was == null
                ? new DynamicMemory(
                        vm.spec().memoryBytes(), DynamicMemory.USUAL_MINIMUM, DynamicMemory.USUAL_MAXIMUM, 0)
                : was;
        DynamicMemory next = new DynamicMemory(
                c.startup() == null ? now.startup() : c.startup(),
                c.minimum() == null ? Math.min(now.minimum(), now.startup()) : c.minimum(),
                c.maximum() == null ? now.maximum() : c.maximum(),
                now.demand());
        boolean widens = dynamic
                && was != null
                && next.startup() == was.startup()
                && next.minimum() <= was.minimum()
                && next.maximum() >= was.maximum();
        if (!(widens && vm.state() == VmState.RUNNING) && !Hardware.isOff(vm, turn)) {
            return;
        }
        if (next.startup() <= 0 || dynamic && !next.isSound()) {
            refuse(
                    turn,
                    c.vm(),
                    "InvalidParameter",
                    "OutOfRange",
                    "Invalid memory of '" + c.vm() + "': MinimumBytes (" + next.minimum()
                            + ") is at most StartupBytes (" + next.startup() + "), and that at most MaximumBytes ("
                            + next.maximum() + ").");
        } else {
            turn.emit(new VmMemorySet(c.vm(), dynamic, next.startup(), next.minimum(), next.maximum()));
            Ballooning.balance(c.vm(), turn);
        }
    }
}
