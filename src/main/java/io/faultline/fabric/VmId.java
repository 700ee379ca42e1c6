package io.faultline.fabric;

/// Name of a vm and its place in the table of vms.
public record VmId(String name, int index) {
    public VmId {
        Names.check("vm", name, index);
    }

    @Override
    public String toString() {
        return name;
    }
}
