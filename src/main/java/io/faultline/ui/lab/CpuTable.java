package io.faultline.ui.lab;

import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.CpuMatrix;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.lab.HostMatrix.Cell;
import io.faultline.ui.lab.HostMatrix.Head;
import io.faultline.ui.lab.HostMatrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a VM goes live by its processors: hosts in the columns; in the rows how it runs now, and how it would run if
/// it had been started on each of them. Every cell has a shape and a word, and says what would be missing.
///
/// @param intro  how the VM is set, in a sentence
/// @param matrix below each row what the guest does not see there
record CpuTable(String intro, HostMatrix matrix) {
    /// Names of features in a cell; the rest is counted.
    private static final int NAMED = 4;

    static CpuTable of(FabricState state, Vm vm) {
        CpuMatrix matrix = CpuMatrix.of(state, vm);
        List<Row> rows = new ArrayList<>();
        Optional<CpuMatrix.Row> now = CpuMatrix.now(state, vm);
        now.ifPresent(row -> rows.add(row(state, "As it runs now, on " + vm.owner(), row, vm.owner())));
        matrix.rows().forEach(row -> rows.add(row(state, "Started on " + row.startedOn(), row, row.startedOn())));
        List<Head> heads = matrix.hosts().stream()
                .map(state::host)
                .map(host -> new Head(
                        "to " + host.id(),
                        host.cpu().vendor() + " " + host.cpu().words()))
                .toList();
        return new CpuTable(intro(vm, now.isPresent()), new HostMatrix("The VM", heads, List.copyOf(rows)));
    }

    private static String intro(Vm vm, boolean started) {
        VmHardware hardware = vm.spec().hardware();
        String mode = !hardware.compatible()
                ? vm.id() + " has the compatibility mode off: its guest sees all that the host has that it starts on."
                : hardware.mode() == CompatibilityMode.COMMON
                        ? vm.id()
                                + " has CommonClusterFeatureSet: its guest sees what all nodes of one maker have in this cluster."
                        : vm.id() + " has MinimumFeatureSet: its guest sees the one fixed set that all hosts have.";
        return mode
                + (started
                        ? " What it sees was fixed when it started, and stays until it is off."
                        : " It is off: what it will see is decided when it starts.");
    }

    private static Row row(FabricState state, String title, CpuMatrix.Row row, HostId from) {
        return new Row(
                new Head(title, row.lost().isEmpty() ? "" : "hidden from the guest: " + some(row.lost())),
                row.cells().stream().map(cell -> cell(state, cell, from)).toList());
    }

    private static Cell cell(FabricState state, CpuMatrix.Cell cell, HostId from) {
        Host to = state.host(cell.to());
        if (cell.to().equals(from)) {
            return new Cell(StateView.of(Mark.OPEN, "here"), "");
        }
        return switch (cell.way()) {
            case LIVE -> new Cell(StateView.of(Mark.UP, "live"), "");
            case WITH_MODE -> new Cell(StateView.of(Mark.DOWN, "only off"), "misses " + some(cell.missing()));
            case COLD ->
                new Cell(
                        StateView.of(Mark.DOWN, "only off"),
                        "another maker, " + to.cpu().vendor());
        };
    }

    static String some(List<String> features) {
        int more = features.size() - NAMED;
        return more <= 1
                ? String.join(", ", features)
                : String.join(", ", features.subList(0, NAMED)) + " and " + more + " more";
    }
}
