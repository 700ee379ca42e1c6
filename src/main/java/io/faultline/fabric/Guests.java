package io.faultline.fabric;

import io.faultline.kernel.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which VMs each host has: kept beside the VMs, so that asking a host costs its own VMs and not everybody's.
final class Guests {
    private Guests() {}

    static Table<List<VmId>> of(Table<Host> hosts, Table<Vm> vms) {
        List<List<VmId>> rows = new ArrayList<>();
        hosts.forEach(host -> rows.add(new ArrayList<>()));
        vms.forEach(vm -> rows.get(vm.owner().index()).add(vm.id()));
        return Table.of(rows.stream().map(List::copyOf).toList());
    }

    static Table<List<VmId>> moved(Table<List<VmId>> guests, VmId vm, HostId from, HostId to) {
        List<VmId> left = guests.get(from.index()).stream()
                .filter(v -> v.index() != vm.index())
                .toList();
        List<VmId> joined = new ArrayList<>(guests.get(to.index()));
        joined.add(vm);
        joined.sort(Comparator.comparingInt(VmId::index));
        return guests.with(from.index(), left).with(to.index(), List.copyOf(joined));
    }
}
