package io.faultline.fabric;

/// What a VM asks of the host that takes it.
///
/// @param compatible    CompatibilityForMigrationEnabled: its guest sees fewer features of the processor
/// @param mode          which, when `compatible`
/// @param configuration its configuration version in tenths: 100 is 10.0; 0 asks nothing of anybody
/// @param virtualSwitch name of the switch that it is connected to; empty when none
/// @param iso           path of the image in its DVD drive; empty when none
public record VmHardware(
        boolean compatible, CompatibilityMode mode, int configuration, String virtualSwitch, String iso) {
    public static final VmHardware USUAL = new VmHardware(false, CompatibilityMode.MINIMUM, 0, "", "");

    /// Configuration version that benefits from the common set of a cluster
    /// (`07_cpu_compat/CommonClusterFeatureSet`).
    private static final int COMMON_FROM = 100;
    private static final String CSV = "C:\\ClusterStorage\\";

    public VmHardware withCompatibility(boolean on, CompatibilityMode which) {
        return new VmHardware(on, which, configuration, virtualSwitch, iso);
    }

    public VmHardware withConfiguration(int next) {
        return new VmHardware(compatible, mode, next, virtualSwitch, iso);
    }

    public VmHardware withIso(String path) {
        return new VmHardware(compatible, mode, configuration, virtualSwitch, path);
    }

    /// "10.0"
    public String version() {
        return configuration / 10 + "." + configuration % 10;
    }

    /// Its configuration version benefits from the common set of a cluster.
    public boolean knowsCommonSet() {
        return configuration == 0 || configuration >= COMMON_FROM;
    }

    /// An image on a share or on a CSV is there for every node; one on a drive of the host is not
    /// (`06_live_migration/0xC03A0014`).
    public boolean hasLocalImage() {
        return !iso.isEmpty() && !iso.startsWith("\\\\") && !iso.regionMatches(true, 0, CSV, 0, CSV.length());
    }
}
