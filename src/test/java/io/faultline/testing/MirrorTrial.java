package io.faultline.testing;

import io.faultline.fabric.DiskMirror;
import io.faultline.fabric.DiskMirror.Writes;
import java.util.Optional;

/// One measured disk mirror, worked out by the model.
public record MirrorTrial(String verdict, double seconds) {
    public static MirrorTrial of(MeasuredRun run) {
        Writes policy = run.text("copy_mode").equals("background") ? Writes.COPIED_AGAIN : Writes.TO_BOTH;
        double chunks = run.number("write_mbps") * 1e6 / (run.number("chunk_kib") * 1024);
        Optional<Double> ready = new DiskMirror(policy, DiskMirror.GRANULE)
                .ready(
                        run.mib("disk_mib"),
                        run.number("bw_mbps") * 1e6,
                        chunks,
                        run.number("chunk_kib") * 1024,
                        run.number("span"));
        return ready.filter(s -> s <= run.number("cap_s"))
                .map(s -> new MirrorTrial("ready", s))
                .orElse(new MirrorTrial("nonconverging", 0));
    }
}
