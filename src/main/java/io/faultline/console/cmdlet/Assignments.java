package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.syntax.Invocation;
import io.faultline.console.syntax.Source;
import io.faultline.console.syntax.Statement;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Command;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `(Get-ClusterNode HV01).NodeWeight = 0`: which properties can be set. Names are looked up, the query is not asked: a
/// line of a journal means the same command whether or not the cluster answers.
final class Assignments {
    private static final String CLASSES = "AntiAffinityClassNames";

    private final Invoker invoker;

    Assignments(Invoker invoker) {
        this.invoker = invoker;
    }

    Command command(Statement.Assignment assignment) {
        Source.Property target = assignment.target();
        if (!(target.of().source() instanceof Invocation invocation)
                || !target.of().rest().isEmpty()) {
            throw notModelled(target);
        }
        Cmdlet cmdlet = Catalog.cmdlet(invocation);
        Call call = invoker.bind(cmdlet, invocation, Map.of());
        Setting setting = new Setting(call, target, assignment.value());
        return switch (cmdlet.name()) {
            case "Get-Cluster" -> property(setting);
            case "Get-ClusterNode" -> {
                setting.only("NodeWeight");
                yield new OperatorCommand.SetNodeWeight(Lookup.node(call, setting.name()), setting.whole());
            }
            case "Get-ClusterGroup" -> {
                yield role(setting);
            }
            case "Get-ClusterResource" ->
                new RoleCommand.SetRoleProperty(
                        Lookup.resource(call, setting.name()),
                        property(setting, RoleProperty.Of.RESOURCE),
                        setting.unsigned());
            default -> throw notModelled(target);
        };
    }

    private static Command role(Setting setting) {
        Call call = setting.call();
        if (setting.target().name().equalsIgnoreCase("Priority")) {
            return new OperatorCommand.SetRolePriority(Lookup.role(call, setting.name()), setting.whole());
        }
        if (setting.target().name().equalsIgnoreCase(CLASSES)) {
            return new RoleCommand.SetAntiAffinity(Lookup.role(call, setting.name()), setting.names());
        }
        return new RoleCommand.SetRoleProperty(
                Lookup.role(call, setting.name()), property(setting, RoleProperty.Of.GROUP), setting.unsigned());
    }

    private static RoleProperty property(Setting setting, RoleProperty.Of of) {
        List<RoleProperty> known =
                Arrays.stream(RoleProperty.values()).filter(p -> p.of() == of).toList();
        List<String> names =
                new ArrayList<>(known.stream().map(RoleProperty::toString).toList());
        if (of == RoleProperty.Of.GROUP) {
            names.addAll(List.of("Priority", CLASSES));
        }
        return known.stream()
                .filter(p -> p.toString().equalsIgnoreCase(setting.target().name()))
                .findFirst()
                .orElseThrow(() -> setting.unknown(names));
    }

    private static Command property(Setting setting) {
        Call call = setting.call();
        Cluster cluster = ClusterQueries.cluster(call);
        if (setting.target().name().equalsIgnoreCase("PreferredSite")) {
            String site = setting.text();
            return new OperatorCommand.SetPreferredSite(cluster.id(), site.isEmpty() ? null : Lookup.site(call, site));
        }
        List<ClusterProperty> known = List.of(ClusterProperty.values());
        ClusterProperty property = known.stream()
                .filter(p -> p.toString().equalsIgnoreCase(setting.target().name()))
                .findFirst()
                .orElseThrow(() -> setting.unknown(
                        known.stream().map(ClusterProperty::toString).toList()));
        return new OperatorCommand.SetClusterProperty(cluster.id(), property, setting.whole());
    }

    private static ShellFailure notModelled(Source.Property target) {
        return new ShellFailure(new ShellError(
                Kind.NOT_MODELLED,
                "NotModelled",
                "NotModelled",
                "Setting " + target.name().toLowerCase(Locale.ROOT) + " of that is not modelled here.",
                "Maybe like this: (Get-Cluster).SameSubnetThreshold = 20",
                target.span().by("")));
    }
}
