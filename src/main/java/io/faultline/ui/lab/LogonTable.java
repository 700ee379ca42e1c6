package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationLogon;
import io.faultline.fabric.MigrationLogon.Gap;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.util.List;

/// Who may move where: a source in each row, a destination in each column; every cell has a shape and a word, and says
/// why not.
record LogonTable(List<String> hosts, List<Row> rows) {
    /// @param below how the source signs on
    record Row(String from, String below, List<Cell> cells) {}

    record Cell(StateView state, String note) {}

    static LogonTable of(FabricState state) {
        List<HostId> hosts = state.hosts().stream().map(Host::id).toList();
        return new LogonTable(
                hosts.stream().map(HostId::name).toList(),
                hosts.stream().map(from -> row(state, from, hosts)).toList());
    }

    private static Row row(FabricState state, HostId from, List<HostId> hosts) {
        return new Row(
                from.name(),
                state.host(from)
                        .software()
                        .hyperV()
                        .migration()
                        .authentication()
                        .toString(),
                hosts.stream().map(to -> cell(state, from, to)).toList());
    }

    private static Cell cell(FabricState state, HostId from, HostId to) {
        if (from.equals(to)) {
            return new Cell(StateView.of(Mark.OPEN, "here"), "");
        }
        Gap bare = MigrationLogon.gap(state, from, to, false);
        Gap full = MigrationLogon.gap(state, from, to, true);
        if (bare == Gap.ONE_CLUSTER) {
            return new Cell(StateView.of(Mark.UP, "not asked"), "one cluster");
        }
        if (!bare.isOpen()) {
            return new Cell(StateView.of(Mark.DOWN, "refused"), bare.words());
        }
        return full.isOpen()
                ? new Cell(StateView.of(Mark.UP, "allowed"), "")
                : new Cell(StateView.of(Mark.PAUSED, "without disks"), full.words());
    }
}
