package io.faultline.fabric;

/// How a host signs on at another one for a live migration, VirtualMachineMigrationAuthenticationType
/// (`06_live_migration/authentication`).
public enum MigrationAuthentication {
    CREDSSP("CredSSP"),
    KERBEROS("Kerberos");

    private final String label;

    MigrationAuthentication(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
