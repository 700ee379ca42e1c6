package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationLogon;
import io.faultline.fabric.MigrationLogon.Gap;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.lab.HostMatrix.Cell;
import io.faultline.ui.lab.HostMatrix.Head;
import io.faultline.ui.lab.HostMatrix.Row;
import java.util.List;

/// Who may move where: a source in each row, with how it signs on below it.
final class LogonTable {
    static final String INTRO =
            "The source of a move speaks to its destination in the administrator's name. Each row is"
                    + " a source, with how it signs on.";

    private LogonTable() {}

    static HostMatrix of(FabricState state) {
        List<HostId> hosts = state.hosts().stream().map(Host::id).toList();
        return new HostMatrix(
                "From",
                hosts.stream().map(host -> new Head("to " + host, "")).toList(),
                hosts.stream().map(from -> row(state, from, hosts)).toList());
    }

    private static Row row(FabricState state, HostId from, List<HostId> hosts) {
        return new Row(
                new Head(
                        from.name(),
                        state.host(from)
                                .software()
                                .hyperV()
                                .migration()
                                .authentication()
                                .toString()),
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
