package io.faultline.ui.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What the settings of a cluster do, in words, by their names. One that nobody has described yet has its range and its
/// default to speak for it.
///
/// @param does    one sentence
/// @param choices values that have a meaning of their own; none of a number
record SettingWords(String group, String does, SequencedMap<Integer, String> choices) {
    static final List<String> GROUPS =
            List.of("Heartbeats", "A node that is silent", "Quorum", "Maintenance and load", "Storage", "Other");

    private static final Map<String, SettingWords> KNOWN = Map.ofEntries(
            number("SameSubnetDelay", 0, "How often a node sends a heartbeat to one in its own subnet."),
            number("SameSubnetThreshold", 0, "How many in a row may be missed before a node is called silent."),
            number("CrossSubnetDelay", 0, "How often a node sends a heartbeat to one in another subnet."),
            number("CrossSubnetThreshold", 0, "How many of those may be missed in a row."),
            number("CrossSiteDelay", 0, "How often a node sends a heartbeat to one in another site."),
            number("CrossSiteThreshold", 0, "How many of those may be missed in a row."),
            number("RouteHistoryLength", 0, "How many missed heartbeats are kept to be looked at."),
            chosen("PlumbAllCrossSubnetRoutes", 0, "Which routes to other subnets are tried.", Map.of()),
            chosen(
                    "ResiliencyLevel",
                    1,
                    "Whether a silent node is waited for.",
                    Map.of(1, "1: if it said so itself", 2, "2: always")),
            number("ResiliencyDefaultPeriod", 1, "How long the VMs of a silent node are left alone."),
            number("QuarantineThreshold", 1, "Losses within an hour after which a node is quarantined."),
            number("QuarantineDuration", 1, "How long a quarantined node may not join again."),
            chosen(
                    "DynamicQuorum",
                    2,
                    "When votes are counted anew.",
                    Map.of(0, "0: never, they stay as assigned", 1, "1: after each loss")),
            number("LowerQuorumPriorityNodeID", 2, "Id of the node that gives up its vote in a tie; 0 for none."),
            number("PreferredSite", 2, "Its nodes keep their votes when one must be set aside."),
            chosen(
                    "DrainOnShutdown",
                    3,
                    "Whether a node that is shut down hands its roles over first.",
                    Map.of(0, "0: they go down with it", 1, "1: they are moved first")),
            number("MaximumParallelMigrations", 3, "How many live migrations a node takes part in at once."),
            chosen(
                    "SetSMBBandwidthLimit",
                    3,
                    "Whether live migrations by SMB get only a part of the bandwidth, where FS-SMBBW is installed.",
                    Map.of(0, "0: they get all", 1, "1: only a part")),
            number("SMBBandwidthLimitFactor", 3, "The part that they get, in ten-thousandths."),
            chosen(
                    "AutoBalancerMode",
                    3,
                    "When VMs are balanced over the nodes.",
                    Map.of(0, "0: never", 1, "1: when a node joins", 2, "2: and every 30 minutes")),
            chosen(
                    "AutoBalancerLevel",
                    3,
                    "How full a node may be before VMs leave it.",
                    Map.of(1, "1: 80 %", 2, "2: 70 %", 3, "3: 60 %")),
            chosen(
                    "ClusterEnforcedAntiAffinity",
                    3,
                    "What happens to VMs that should stay apart when no other node is left.",
                    Map.of(0, "0: they share a node", 1, "1: the second stays offline")),
            number("BlockCacheSize", 4, "Memory of each node that caches what is read from CSVs; 0 for none."),
            number(
                    "SharedVolumeBlockCacheSizeInMB",
                    4,
                    "Memory of each node that caches what is read from CSVs; 0 for none."),
            chosen(
                    "CsvBalancer",
                    4,
                    "Whether coordinators are spread over the nodes.",
                    Map.of(0, "0: no", 1, "1: yes")));

    static SettingWords of(String name) {
        return KNOWN.getOrDefault(name, new SettingWords("Other", "", new LinkedHashMap<>()));
    }

    private static Map.Entry<String, SettingWords> number(String name, int group, String does) {
        return chosen(name, group, does, Map.of());
    }

    private static Map.Entry<String, SettingWords> chosen(
            String name, int group, String does, Map<Integer, String> choices) {
        SequencedMap<Integer, String> sorted = new LinkedHashMap<>();
        choices.keySet().stream().sorted().forEach(value -> sorted.put(value, choices.getOrDefault(value, "")));
        return Map.entry(name, new SettingWords(GROUPS.get(group), does, sorted));
    }
}
