package io.faultline.console.rows;

import java.util.Arrays;
import java.util.List;

/// What a row is about, with the columns that it shows unless asked otherwise (`09_cmdlets`; what is not modelled is
/// left out).
public enum Kind {
    CLUSTER(Column.of("Name")),
    NODE(Column.of("Name"), Column.of("State"), Column.of("Id"), Column.of("NodeWeight"), Column.of("DynamicWeight")),
    GROUP(Column.of("Name"), Column.of("OwnerNode"), Column.of("State")),
    OWNERS(Column.of("ClusterObject"), Column.of("OwnerNodes")),
    PLACEMENT(Column.of("Node"), Column.of("Possible"), Column.of("Rule"), Column.of("Groups"), Column.of("Why")),
    AFFINITY(Column.of("Name"), Column.of("RuleType"), Column.of("Groups"), Column.of("Enabled")),
    GROUP_SET(
            Column.of("Name"),
            Column.of("GroupNames"),
            Column.of("ProviderNames"),
            Column.of("StartupDelayTrigger"),
            Column.of("StartupCount"),
            Column.of("IsGlobal"),
            Column.of("StartupDelay")),
    RESOURCE_TYPE(Column.of("Name"), Column.of("DisplayName")),
    CLUSTER_PARAMETER(Column.of("Object"), Column.of("Name"), Column.of("Value"), Column.of("Type")),
    RESOURCE(Column.of("Name"), Column.of("State"), Column.of("OwnerGroup"), Column.of("ResourceType")),
    VOLUME(Column.of("Name"), Column.of("State"), Column.of("Node")),
    VOLUME_STATE(
            Column.of("Name"),
            Column.of("VolumeName"),
            Column.of("Node"),
            Column.of("StateInfo"),
            Column.of("FileSystemRedirectedIOReason"),
            Column.of("BlockRedirectedIOReason")),
    NETWORK(Column.of("Name"), Column.of("Address"), Column.of("Role")),
    QUORUM(Column.of("Cluster"), Column.of("QuorumResource")),
    VM(
            Column.of("Name"),
            Column.of("State"),
            Column.labelled("CPUUsage(%)", "CPUUsage"),
            Column.mebibytes("MemoryAssigned(M)", "MemoryAssigned"),
            Column.of("Uptime"),
            Column.of("Status"),
            Column.of("Version")),
    VM_HOST(
            Column.of("Name"),
            Column.of("LogicalProcessorCount"),
            Column.mebibytes("MemoryCapacity(M)", "MemoryCapacity"),
            Column.of("VirtualMachineMigrationEnabled")),
    MIGRATION_NETWORK(Column.of("Subnet"), Column.of("Priority"), Column.of("ComputerName")),
    WINDOWS_FEATURE(Column.of("DisplayName"), Column.of("Name"), Column.of("InstallState"), Column.of("ComputerName")),
    SMB_LIMIT(Column.of("Category"), Column.of("BytesPerSecond"), Column.of("PSComputerName")),
    VM_MEMORY(
            Column.of("VMName"),
            Column.of("DynamicMemoryEnabled"),
            Column.mebibytes("Minimum(M)", "Minimum"),
            Column.mebibytes("Startup(M)", "Startup"),
            Column.mebibytes("Maximum(M)", "Maximum")),
    VM_DVD(Column.of("VMName"), Column.of("DvdMediaType"), Column.of("Path")),
    VM_PROCESSOR(
            Column.of("VMName"),
            Column.of("CompatibilityForMigrationEnabled"),
            Column.of("CompatibilityForMigrationMode"),
            Column.of("HiddenFeatures")),
    PROCESSOR_WAY(Column.of("StartedOn"), Column.of("Destination"), Column.of("Way"), Column.of("Missing")),
    COMPUTER_ACCOUNT(),
    INCOMPATIBILITY(Column.of("MessageId"), Column.of("Message"), Column.of("Source")),
    UPDATING_RUN(
            Column.of("RunId"),
            Column.of("State"),
            Column.of("Node"),
            Column.of("Status"),
            Column.of("Attempt"),
            Column.of("NodeResults")),
    VALIDATION(Column.of("Category"), Column.of("Test"), Column.of("Result"), Column.of("Note")),
    COMMAND(Column.of("CommandType"), Column.of("Name"), Column.of("Source")),
    MODULE(Column.of("ModuleType"), Column.of("Name"), Column.of("ExportedCommands")),
    MEASURE(),
    SELECTED();

    private final List<Column> columns;

    Kind(Column... columns) {
        this.columns = Arrays.asList(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    /// The property under which the real cmdlet gives these rows: `(Compare-VM …).Incompatibilities`. Empty when they
    /// are what it gives.
    public String property() {
        return this == INCOMPATIBILITY ? "Incompatibilities" : "";
    }
}
