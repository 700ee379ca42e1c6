package io.faultline.workbench;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Vm;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;

/// The last view and the log of an attempt as plain lines, which need no model to be read.
///
/// @param view hosts and VMs: kind, name, state, where
/// @param log  time, event, and what it says
public record Keepsake(SimTime at, List<List<String>> view, List<List<String>> log) {
    private static final String CELL = "\t";

    static Keepsake of(Run run) {
        FabricState state = run.state();
        List<List<String>> view = new ArrayList<>();
        for (Host host : state.hosts()) {
            String cluster = host.node() == null ? "" : host.node().state().toString();
            view.add(List.of("Host", host.id().name(), host.power().toString(), cluster));
        }
        for (Vm vm : state.vms()) {
            view.add(List.of(
                    "VM", vm.id().name(), vm.state().toString(), vm.owner().name()));
        }
        List<List<String>> log = run.since(0).stream().map(Keepsake::row).toList();
        return new Keepsake(run.now(), List.copyOf(view), log);
    }

    private static List<String> row(Recorded<Event> entry) {
        String said = entry.event().toString().replaceAll("\\s+", " ");
        return List.of(entry.at().toString(), entry.event().name(), said);
    }

    /// One row a line; the view, an empty line, the log.
    String text() {
        return rows(view) + "\n" + rows(log);
    }

    static Keepsake of(SimTime at, String text) {
        int cut = text.startsWith("\n") ? 0 : text.indexOf("\n\n") + 1;
        return new Keepsake(at, read(text.substring(0, cut)), read(text.substring(cut + 1)));
    }

    private static String rows(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(CELL, row)).append('\n');
        }
        return text.toString();
    }

    private static List<List<String>> read(String text) {
        return text.lines().map(line -> List.of(line.split(CELL, -1))).toList();
    }
}
