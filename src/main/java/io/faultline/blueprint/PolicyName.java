package io.faultline.blueprint;

import io.faultline.fabric.MigrationPolicy;

/// The migration policies that a blueprint can name.
enum PolicyName {
    HYPER_V("Hyper-V", MigrationPolicy.HYPER_V),
    QEMU("QEMU", MigrationPolicy.QEMU);

    private final String label;
    private final MigrationPolicy policy;

    PolicyName(String label, MigrationPolicy policy) {
        this.label = label;
        this.policy = policy;
    }

    MigrationPolicy policy() {
        return policy;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
