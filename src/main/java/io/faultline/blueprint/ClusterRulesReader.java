package io.faultline.blueprint;

import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.AffinityType;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.StartupTrigger;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.YamlNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a cluster is told about its roles together; they must have been read before.
final class ClusterRulesReader {
    private final Draft draft;

    ClusterRulesReader(Draft draft) {
        this.draft = draft;
    }

    void read(YamlNode root, LocalTime clock) {
        List<YamlNode> items = new ArrayList<>();
        root.optional("cluster").ifPresent(items::add);
        root.optional("clusters").map(YamlNode::list).ifPresent(items::addAll);
        for (int i = 0; i < draft.clusters.size(); i++) {
            Cluster cluster = draft.clusters.get(i);
            ClusterRules rules = i < items.size() ? rules(items.get(i), cluster) : ClusterRules.NONE;
            draft.clusters.set(i, cluster.withRules(rules.withClock(clock)));
        }
    }

    private ClusterRules rules(YamlNode item, Cluster cluster) {
        ClusterRules rules = ClusterRules.NONE;
        for (YamlNode rule : list(item, "affinityRules", cluster, WindowsVersion.WS2022)) {
            rules = rules.with(affinity(rule.onlyKeys(Keys.AFFINITY_RULE)));
        }
        for (YamlNode set : list(item, "groupSets", cluster, WindowsVersion.WS2016)) {
            rules = rules.with(set(set.onlyKeys(Keys.GROUP_SET), rules));
        }
        return rules;
    }

    private static List<YamlNode> list(YamlNode item, String key, Cluster cluster, WindowsVersion since) {
        Optional<YamlNode> node = item.optional(key);
        node.filter(n -> !cluster.version().isAtLeast(since))
                .ifPresent(n -> n.report(
                        key + " do not exist on Windows Server " + cluster.version() + ".", "windows: " + since + "."));
        return node.map(YamlNode::list).orElse(List.of());
    }

    private AffinityRule affinity(YamlNode node) {
        return new AffinityRule(
                node.required("name").text(),
                Fields.word(node.required("type"), AffinityType.class),
                roles(node),
                node.optional("enabled").map(YamlNode::bool).orElse(true));
    }

    /// A set can only wait for one that stands above it, so that there is no circle.
    private GroupSet set(YamlNode node, ClusterRules above) {
        List<String> providers = new ArrayList<>();
        for (YamlNode provider : node.optional("providers").map(YamlNode::list).orElse(List.of())) {
            Optional<GroupSet> found = above.set(provider.text());
            if (found.isEmpty()) {
                provider.report(
                        "No group set (" + provider.text() + ") stands above this one.", "the order is another.");
            }
            found.ifPresent(set -> providers.add(set.name()));
        }
        List<VmId> groups = roles(node);
        for (VmId vm : groups) {
            above.setOf(vm)
                    .ifPresent(set -> node.report(
                            "The VM " + vm + " is in the group set " + set.name() + " too.",
                            "it belongs to one alone."));
        }
        GroupSet usual = GroupSet.of(node.required("name").text(), groups, providers);
        return new GroupSet(
                usual.name(),
                groups,
                providers,
                node.optional("startupSetting")
                        .map(n -> Fields.word(n, StartupTrigger.class))
                        .orElse(usual.trigger()),
                node.optional("startupCount")
                        .map(n -> n.number(0, RoleProperty.UNSET))
                        .orElse(usual.count()),
                node.optional("startupDelay")
                        .map(n -> n.number(0, RoleProperty.UNSET))
                        .orElse(usual.delay()),
                node.optional("isGlobal").map(YamlNode::bool).orElse(false));
    }

    private List<VmId> roles(YamlNode node) {
        return node.optional("groups").map(YamlNode::list).orElse(List.of()).stream()
                .flatMap(name -> draft.vmNames.find(name).stream())
                .distinct()
                .toList();
    }
}
