package io.faultline.testing;

import io.faultline.fabric.VmSpec;
import io.faultline.fabric.WritePattern;
import java.time.Duration;
import java.util.List;

/// A VM as a test wants it: `vm("SQL01").on("HV01").memory(gib(16))`.
public record VmPlan(
        String name,
        String host,
        long memory,
        long workingSet,
        double dirtyRate,
        int priority,
        List<String> owners,
        Duration boot,
        WritePattern writes) {

    public static VmPlan vm(String name) {
        return new VmPlan(
                name,
                "HV01",
                Sizes.gib(4),
                0,
                0,
                VmSpec.MEDIUM,
                List.of(),
                Duration.ofSeconds(45),
                WritePattern.RANDOM);
    }

    public VmPlan on(String node) {
        return new VmPlan(name, node, memory, workingSet, dirtyRate, priority, owners, boot, writes);
    }

    public VmPlan memory(long bytes) {
        return new VmPlan(name, host, bytes, workingSet, dirtyRate, priority, owners, boot, writes);
    }

    /// @param set  bytes that the guest keeps writing to
    /// @param rate bytes a second
    public VmPlan writing(long set, double rate) {
        return new VmPlan(name, host, memory, set, rate, priority, owners, boot, writes);
    }

    public VmPlan priority(int value) {
        return new VmPlan(name, host, memory, workingSet, dirtyRate, value, owners, boot, writes);
    }

    public VmPlan possibleOwners(String... nodes) {
        return new VmPlan(name, host, memory, workingSet, dirtyRate, priority, List.of(nodes), boot, writes);
    }
}
