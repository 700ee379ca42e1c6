package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done to a thing in the state that it is in, in groups as a menu shows them. What makes no sense now is
/// left out; what would make sense but for one reason is there, with the reason. All else the fabric itself refuses, in
/// its own words: that is worth seeing.
final class Actions {
    private Actions() {}

    static List<List<Action>> of(FabricState state, Thing thing) {
        List<List<Action>> groups = switch (thing.kind()) {
            case "vm" ->
                vm(state, thing.name()).map(vm -> VmActions.of(state, vm)).orElse(List.of());
            case "host" ->
                host(state, thing.name())
                        .map(host -> HostActions.of(state, host))
                        .orElse(List.of());
            case "volume" -> volume(state, thing.name()).map(StorageActions::of).orElse(List.of());
            default -> List.of();
        };
        List<List<Action>> filled = new ArrayList<>(groups);
        filled.removeIf(List::isEmpty);
        return filled;
    }

    static Optional<Vm> vm(FabricState state, String name) {
        return state.vms().stream().filter(vm -> vm.id().name().equals(name)).findFirst();
    }

    static Optional<Host> host(FabricState state, String name) {
        return state.hosts().stream()
                .filter(host -> host.id().name().equals(name))
                .findFirst();
    }

    static Optional<Volume> volume(FabricState state, String name) {
        return state.volumes().stream()
                .filter(volume -> volume.id().name().equals(name))
                .findFirst();
    }
}
