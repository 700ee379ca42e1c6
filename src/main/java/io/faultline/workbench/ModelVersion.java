package io.faultline.workbench;

/// Which behaviour an attempt was recorded with. The recorded journals under `src/test/resources/journals` carry
/// fingerprints; when one of them no longer replays equal, behaviour has changed and this number must go up.
public final class ModelVersion {
    public static final int CURRENT = 4;

    private ModelVersion() {}
}
