package io.faultline.blueprint;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.Replacement;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/// A fabric to begin with. At time zero everything that is switched on runs and answers, every node is Up, and
/// nobody has done anything yet.
///
/// @param seed     for all chance in a run that names no other
/// @param startsAt what the clocks on the wall show at time zero
/// @param windows  version of Windows Server on the hosts
public record Blueprint(String title, FabricState state, long seed, LocalTime startsAt, WindowsVersion windows) {

    /// @throws io.faultline.source.ProblemException with all that is wrong, each with its line
    public static Blueprint read(String file, String text) {
        return Yaml.read(file, text, Blueprint::of);
    }

    /// A text with some places set anew.
    ///
    /// @throws io.faultline.source.ProblemException with all that is wrong, each with its line
    public static Blueprint read(String file, String text, List<Replacement> replaced) {
        return Yaml.read(file, text, replaced, Blueprint::of);
    }

    /// @throws io.faultline.source.ProblemException with all that is wrong, each with its line
    public static Blueprint read(Path path) {
        return Yaml.read(path, Blueprint::of);
    }

    /// A blueprint inside another file. Problems are reported to that file: end with [YamlNode#check].
    public static Blueprint of(YamlNode root) {
        return of(root, List.of());
    }

    /// @param besides keys of the same map that are somebody else's
    static Blueprint of(YamlNode root, List<String> besides) {
        return new BlueprintReader(root, besides).read();
    }
}
