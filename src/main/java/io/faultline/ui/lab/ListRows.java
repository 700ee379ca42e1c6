package io.faultline.ui.lab;

import static io.faultline.ui.lab.ListCell.figure;
import static io.faultline.ui.lab.ListCell.state;
import static io.faultline.ui.lab.ListCell.text;

import io.faultline.fabric.CsvState;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationNetworks;
import io.faultline.fabric.Network;
import io.faultline.fabric.Node;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.EventLine;
import io.faultline.ui.fabric.EventLog;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What the pages of the list twin say, in the columns of Failover Cluster Manager.
final class ListRows {
    private static final int EVENTS = 500;

    private ListRows() {}

    static List<ListColumn> roleColumns() {
        return List.of(
                ListColumn.fixed("Name", 96),
                ListColumn.fixed("Status", 136),
                ListColumn.fixed("Owner Node", 100),
                ListColumn.fixed("Priority", 84),
                ListColumn.fixed("Memory", 76),
                ListColumn.wide("Information"));
    }

    static List<ListRow> roles(Glance glance) {
        FabricState state = glance.view().state();
        List<ListRow> rows = new ArrayList<>();
        for (Vm vm : state.vms()) {
            rows.add(ListRow.of(
                    Things.vm(vm.id().name()),
                    text(vm.id().name()),
                    state(States.belief(state, vm)),
                    text(vm.owner().name()),
                    text(vm.isClustered() ? Facts.priority(vm.spec().priority()) : "not clustered"),
                    figure(Amounts.memory(vm.spec().memoryBytes())),
                    text(information(glance, vm))));
        }
        return rows;
    }

    private static String information(Glance glance, Vm vm) {
        FabricState state = glance.view().state();
        return state.migrationOf(vm.id())
                .map(move -> "To " + move.to() + ": " + phase(glance, move))
                .orElseGet(() -> {
                    if (vm.isStalled()) {
                        return "Frozen: " + vm.spec().volume()
                                + (state.volume(vm.spec().volume()).trouble().full() ? " is full" : " does not answer");
                    }
                    if (vm.role() == RoleState.UNMONITORED) {
                        return vm.owner() + " is silent; it is left alone for a while";
                    }
                    if (vm.role() == RoleState.FAILED) {
                        return "No node can take it now";
                    }
                    if (vm.isRunning() && !vm.heartbeatOk()) {
                        return "Its guest is booting";
                    }
                    HostId home = vm.drainedFrom();
                    return home == null ? "" : "Drained from " + home;
                });
    }

    private static String phase(Glance glance, io.faultline.fabric.Migration move) {
        return MigrationViews.of(glance.view(), move).text();
    }

    static List<ListColumn> nodeColumns() {
        return List.of(
                ListColumn.fixed("Name", 84),
                ListColumn.fixed("Status", 136),
                ListColumn.fixed("Assigned Vote", 108),
                ListColumn.fixed("Roles", 60),
                ListColumn.fixed("Memory", 108),
                ListColumn.wide("Information"));
    }

    static List<ListRow> nodes(Glance glance) {
        FabricState state = glance.view().state();
        SortedMap<String, String> parts = Parts.names(state);
        List<ListRow> rows = new ArrayList<>();
        for (Host host : state.hosts()) {
            Node node = host.node();
            StateView truth = States.truth(host);
            rows.add(ListRow.of(
                    Things.host(host.id().name()),
                    text(host.id().name()),
                    state(States.belief(host)),
                    figure(node == null ? "none" : Integer.toString(node.weight())),
                    figure(Integer.toString(state.vmsOn(host.id()).size())),
                    figure(of(Amounts.memory(state.memoryUsed(host.id())), Amounts.memory(host.memoryBytes()))),
                    text(information(
                            Sites.name(state, host), parts.get(host.id().name()), truth))));
        }
        return rows;
    }

    /// "28 of 96 GB": a unit that both share is said once.
    private static String of(String part, String whole) {
        String unit = whole.substring(whole.indexOf(' '));
        return (part.endsWith(unit) ? part.substring(0, part.length() - unit.length()) : part) + " of " + whole;
    }

    private static String information(@Nullable String site, @Nullable String part, @Nullable StateView truth) {
        List<String> said = new ArrayList<>();
        if (site != null) {
            said.add("In " + site);
        }
        if (part != null) {
            said.add(part);
        }
        if (truth != null) {
            said.add("In truth: " + truth.word());
        }
        return String.join(". ", said);
    }

    static List<ListColumn> diskColumns() {
        return List.of(
                ListColumn.fixed("Name", 84),
                ListColumn.fixed("Status", 100),
                ListColumn.fixed("Assigned To", 132),
                ListColumn.fixed("Owner Node", 96),
                ListColumn.fixed("Disk", 76),
                ListColumn.wide("Information"));
    }

    static List<ListRow> disks(Glance glance) {
        FabricState state = glance.view().state();
        List<ListRow> rows = new ArrayList<>();
        for (Volume volume : state.volumes()) {
            boolean csv = volume.cluster() != null;
            HostId owner = volume.coordinator();
            double used = state.vms().stream()
                    .filter(vm -> vm.spec().volume().equals(volume.id()))
                    .mapToLong(vm -> vm.spec().diskBytes())
                    .sum();
            rows.add(ListRow.of(
                    Things.volume(volume.id().name()),
                    text(volume.id().name()),
                    state(States.of(state, volume)),
                    text(volume.isCsv() ? "Cluster Shared Volume" : csv ? "its VMs, one owner" : "a host's own disk"),
                    text(owner == null ? "" : owner.name()),
                    text(volume.storage()),
                    text(Amounts.used(used, volume.sizeBytes()) + redirected(state, volume))));
        }
        return rows;
    }

    /// Nodes that do not read and write directly, each with its mode.
    private static String redirected(FabricState state, Volume volume) {
        List<String> words = new ArrayList<>();
        VolumeTroubles.access(state, volume).forEach((node, mode) -> {
            if (!mode.equals(CsvState.DIRECT.toString())) {
                words.add(node + " " + mode);
            }
        });
        return words.isEmpty() ? "" : "; " + String.join("; ", words);
    }

    static List<ListColumn> networkColumns() {
        return List.of(
                ListColumn.fixed("Name", 128),
                ListColumn.fixed("Status", 92),
                ListColumn.fixed("Cluster Use", 132),
                ListColumn.fixed("Live Migration", 112),
                ListColumn.wide("Information"));
    }

    static List<ListRow> networks(Glance glance) {
        FabricState state = glance.view().state();
        List<ListRow> rows = new ArrayList<>();
        for (Network network : state.networks()) {
            long silent = state.hosts().stream()
                    .filter(host -> host.nicOn(network.id()).isPresent() && !host.isRunning())
                    .count();
            rows.add(ListRow.of(
                    network.id().name(),
                    text(network.id().name()),
                    state(silent == 0 ? StateView.of(Mark.UP, "Up") : StateView.of(Mark.UNMONITORED, "Partitioned")),
                    text(network.usedByCluster() ? "Cluster and clients" : "None"),
                    text(MigrationNetworks.isUsed(state, network) ? "Yes" : "No"),
                    text(network.subnet()
                            + (silent == 0
                                    ? ""
                                    : ", " + silent + (silent == 1 ? " host is silent" : " hosts are silent")))));
        }
        return rows;
    }

    static List<ListColumn> eventColumns() {
        return List.of(
                ListColumn.fixed("Level", 116),
                ListColumn.fixed("Date and Time", 108),
                ListColumn.fixed("Source", 132),
                ListColumn.fixed("Event ID", 76),
                ListColumn.fixed("Task Category", 120),
                ListColumn.wide("General"));
    }

    static List<ListRow> events(Glance glance, LocalTime startsAt) {
        var events = glance.events();
        List<ListRow> rows = new ArrayList<>();
        for (EventLine line :
                EventLog.of(events.subList(Math.max(0, events.size() - EVENTS), events.size()), glance.given())) {
            ListCell level = new ListCell(
                    line.level().toString(), Optional.of(line.level().mark()), Levels.tone(line.level()), false);
            rows.add(ListRow.of(
                    Long.toString(line.seq()),
                    level,
                    figure(Moments.timeOfDay(new SimTime(line.at()), startsAt)),
                    text(line.source()),
                    figure(line.number().map(number -> Integer.toString(number)).orElse("")),
                    text(line.category()),
                    text(line.text())));
        }
        return rows;
    }
}
