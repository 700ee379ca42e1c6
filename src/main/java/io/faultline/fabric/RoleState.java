package io.faultline.fabric;

/// What the cluster believes of a VM's role, in the words of Get-ClusterGroup.
public enum RoleState {
    ONLINE("Online"),
    PENDING("Pending"),
    UNMONITORED("Unmonitored"),
    OFFLINE("Offline"),
    FAILED("Failed");

    private final String label;

    RoleState(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
