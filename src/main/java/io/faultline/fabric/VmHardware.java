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

    boolean knowsCommonSet() {
        return configuration == 0 || configuration >= COMMON_FROM;
    }
}
