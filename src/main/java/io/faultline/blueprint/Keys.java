package io.faultline.blueprint;

import java.util.List;
import java.util.stream.Stream;

/// The keys of a blueprint, map by map. `schema/blueprint.schema.json` says the same, and a test compares the two.
final class Keys {
    static final List<String> ROOT = List.of(
            "title",
            "windows",
            "seed",
            "startsAt",
            "defaults",
            "sites",
            "networks",
            "cluster",
            "clusters",
            "hosts",
            "storage",
            "vms",
            "migration");
    static final List<String> DEFAULTS = List.of("host", "vm");
    static final List<String> NETWORK = List.of("name", "subnet", "role", "speed", "rdma");
    static final List<String> CLUSTER =
            List.of("name", "windows", "settings", "nodes", "witness", "preferredSite", "affinityRules", "groupSets");
    static final List<String> AFFINITY_RULE = List.of("name", "type", "groups", "enabled");
    static final List<String> GROUP_SET =
            List.of("name", "groups", "providers", "startupSetting", "startupCount", "startupDelay", "isGlobal");
    static final List<String> WITNESS = List.of("kind", "name", "site");
    static final List<String> HOST_DEFAULTS = List.of(
            "site",
            "memory",
            "cpu",
            "cores",
            "nics",
            "bootTime",
            "windows",
            "switches",
            "migrationPort",
            "liveMigration",
            "features",
            "delegation",
            "credentialGuard");
    static final List<String> HOST = with(HOST_DEFAULTS, "name");
    static final List<String> NODE = with(HOST, "nodeWeight");
    static final List<String> LIVE_MIGRATION =
            List.of("enabled", "authentication", "performanceOption", "maximumLive", "maximumStorage", "networks");
    static final List<String> DELEGATION = List.of("services", "anyProtocol");
    static final List<String> CPU = List.of("generation", "without");
    static final List<String> NIC = List.of("network", "speed", "rdma");
    static final List<String> STORAGE = List.of("name", "cluster", "host", "shared", "share", "volumes");
    static final List<String> VOLUME = List.of("name", "size", "bandwidth", "coordinator", "fileSystem", "csv");
    static final List<String> VM_DEFAULTS = with(
            RolePolicyReader.KEYS,
            "memory",
            "workingSet",
            "dirtyRate",
            "writes",
            "hotSet",
            "hotShare",
            "boot",
            "volume",
            "disk",
            "priority",
            "possibleOwners",
            "preferredOwners",
            "state",
            "io",
            "diskType",
            "grows",
            "criticalErrorAction",
            "criticalErrorTimeout",
            "processorCompatibility",
            "version",
            "switch",
            "iso",
            "guestHeartbeat",
            "dynamicMemory");
    static final List<String> DYNAMIC_MEMORY = List.of("minimum", "maximum", "demand");
    static final List<String> VM = with(VM_DEFAULTS, "name", "on");
    static final List<String> MIGRATION =
            List.of("policy", "passLimit", "blackoutBudget", "setUp", "resume", "singleStream", "compressionRatio");

    private Keys() {}

    private static List<String> with(List<String> first, String... more) {
        return Stream.concat(Stream.of(more), first.stream()).toList();
    }
}
