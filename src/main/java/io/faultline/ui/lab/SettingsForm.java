package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.OperatorCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The common properties of a cluster that its version knows, all of them, in the groups of [SettingWords].
final class SettingsForm extends FormDialog {
    private final Cluster cluster;
    private final List<SettingRow> rows = new ArrayList<>();
    private final Optional<PreferredSiteRow> site;

    /// @param first the property to begin with; none when empty
    SettingsForm(Bench bench, Glance glance, String first) {
        super(
                bench,
                title(glance.view().state().clusters().stream().findFirst().orElseThrow()),
                "Set values",
                "Leave them");
        cluster = glance.view().state().clusters().stream().findFirst().orElseThrow();
        site = PreferredSiteRow.of(glance.view().state(), cluster, this::tell);
        Div table = new Div();
        table.addClassName("settings");
        for (String group : SettingWords.GROUPS) {
            List<ClusterProperty> known = known(group);
            if (!known.isEmpty()) {
                table.add(new H3(group));
                known.forEach(property -> table.add(row(property)));
            }
            site.filter(row -> PreferredSiteRow.GROUP.equals(group)).ifPresent(table::add);
        }
        body(table);
        tell();
        rows.stream()
                .filter(row -> row.property().toString().equals(first))
                .findFirst()
                .ifPresent(SettingRow::focus);
    }

    private static String title(Cluster cluster) {
        return "Settings of " + cluster.id() + ", Windows Server " + cluster.version();
    }

    private List<ClusterProperty> known(String group) {
        List<ClusterProperty> known = new ArrayList<>();
        for (ClusterProperty property : ClusterProperty.values()) {
            if (property.existsOn(cluster.version())
                    && SettingWords.of(property.toString()).group().equals(group)) {
                known.add(property);
            }
        }
        return known;
    }

    private SettingRow row(ClusterProperty property) {
        SettingRow row = new SettingRow(
                property, cluster.settings().get(property), property.defaultOn(cluster.version()), this::tell);
        rows.add(row);
        return row;
    }

    List<SettingRow> rows() {
        return rows;
    }

    Optional<PreferredSiteRow> site() {
        return site;
    }

    private void tell() {
        Optional<String> fault =
                rows.stream().flatMap(row -> row.fault().stream()).findFirst();
        List<OperatorCommand> commands = new ArrayList<>();
        for (SettingRow row : rows) {
            row.change()
                    .ifPresent(value ->
                            commands.add(new OperatorCommand.SetClusterProperty(cluster.id(), row.property(), value)));
        }
        site.flatMap(PreferredSiteRow::change).ifPresent(commands::add);
        verb(
                switch (commands.size()) {
                    case 0 -> "Set values";
                    case 1 -> "Set 1 value";
                    default -> "Set " + commands.size() + " values";
                });
        if (!cluster.up()) {
            refuse("The cluster is down: nothing can be set until it forms again.");
        } else if (fault.isPresent()) {
            refuse(fault.get());
        } else if (commands.isEmpty()) {
            refuse("Nothing is changed yet.");
        } else {
            offer(commands);
        }
    }
}
