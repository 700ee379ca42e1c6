package io.faultline.console.cmdlet;

import io.faultline.fabric.HostId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where disks go: a volume by its name, a path on it as `C:\ClusterStorage\Volume2\SQL01` or `\\FS1\VMs\SQL01`, or a
/// drive of a host as `D:\VMs`. A folder of a drive has the name of a volume elsewhere only by chance.
final class Places {
    private Places() {}

    /// @param on whose drive letters a path means
    static VolumeId of(Call call, String path, HostId on) {
        List<Volume> all = List.copyOf(call.state().volumes());
        List<Volume> own = all.stream()
                .filter(volume -> volume.cluster() == null && on.equals(volume.coordinator()))
                .toList();
        return named(all, path::equals)
                .or(() -> named(all, path::equalsIgnoreCase))
                .or(() -> isDrive(path) ? onDrive(own, path) : Optional.empty())
                .or(() -> part(all, path))
                .orElseGet(() -> Lookup.volume(call, path));
    }

    private static boolean isDrive(String path) {
        return path.matches("(?i)[A-Z]:([\\\\/].*)?") && !path.matches("(?i)C:[\\\\/]ClusterStorage([\\\\/].*)?");
    }

    /// The volume that the path names, or that has the drive's letter behind its name, as `HV01-D`, or the only one.
    private static Optional<VolumeId> onDrive(List<Volume> own, String path) {
        String letter = path.substring(0, 1);
        return part(own, path)
                .or(() -> named(own, name -> name.matches("(?i)(.*[^A-Za-z])?" + letter + ":?")))
                .or(() -> own.size() == 1 ? Optional.of(own.getFirst().id()) : Optional.empty());
    }

    private static Optional<VolumeId> part(List<Volume> volumes, String path) {
        return Arrays.stream(path.split("[\\\\/]"))
                .flatMap(part -> named(volumes, part::equalsIgnoreCase).stream())
                .findFirst();
    }

    private static Optional<VolumeId> named(List<Volume> volumes, Predicate<String> name) {
        return volumes.stream()
                .map(Volume::id)
                .filter(id -> name.test(id.name()))
                .findFirst();
    }
}
