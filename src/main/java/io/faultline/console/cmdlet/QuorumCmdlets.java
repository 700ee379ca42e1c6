package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Command;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Witness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a cluster keeps quorum.
final class QuorumCmdlets {
    private QuorumCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(Cmdlet.of(
                "Set-ClusterQuorum",
                Module.FAILOVER_CLUSTERS,
                "Gives the cluster a witness, or lets its nodes vote alone.",
                "Set-ClusterQuorum -FileShareWitness \\\\FS1\\Witness",
                (Body.Action) QuorumCmdlets::set,
                Parameter.flag("NodeMajority", "No witness."),
                Parameter.flag("NoWitness", "No witness."),
                Parameter.of("DiskWitness", Names.OTHER, "A small disk of the shared storage."),
                Parameter.of("NodeAndDiskMajority", Names.OTHER, "The older name of DiskWitness."),
                Parameter.of("DiskOnly", Names.OTHER, "A disk that decides alone: the nodes have no votes."),
                Parameter.of("FileShareWitness", Names.OTHER, "A share on a server outside of the cluster."),
                Parameter.of("NodeAndFileShareMajority", Names.OTHER, "The older name of FileShareWitness."),
                Parameter.flag("CloudWitness", "A blob in a storage account of Azure."),
                Parameter.of("AccountName", Names.OTHER, "The storage account of the cloud witness."),
                Parameter.of("AccessKey", Names.OTHER, "Its key; nothing is sent anywhere here."),
                Parameter.of("Cluster", Names.CLUSTER, "Which cluster; the first unless said.")));
    }

    private static List<Command> set(Call call) {
        List<Witness> named = new ArrayList<>();
        name(call, named, Witness.Kind.DISK, "DiskWitness", "NodeAndDiskMajority", "DiskOnly");
        name(call, named, Witness.Kind.FILE_SHARE, "FileShareWitness", "NodeAndFileShareMajority");
        if (call.has("CloudWitness")) {
            named.add(new Witness(
                    Witness.Kind.CLOUD,
                    call.text("AccountName")
                            .orElseThrow(() -> call.fails(
                                    ShellError.Kind.PARAMETER,
                                    "MissingMandatoryParameter",
                                    "MissingMandatoryParameter",
                                    "A cloud witness needs the name of its storage account.",
                                    "Maybe Set-ClusterQuorum -CloudWitness -AccountName witness1 -AccessKey KEY")),
                    true));
        }
        boolean none = call.has("NodeMajority") || call.has("NoWitness");
        if (named.size() + (none ? 1 : 0) != 1) {
            throw call.oneSet();
        }
        ClusterId cluster = ClusterQueries.cluster(call).id();
        return List.of(new OperatorCommand.SetQuorum(cluster, none ? null : only(named), call.has("DiskOnly")));
    }

    private static @Nullable Witness only(List<Witness> named) {
        return named.getFirst();
    }

    private static void name(Call call, List<Witness> named, Witness.Kind kind, String... parameters) {
        for (String parameter : parameters) {
            call.text(parameter).ifPresent(name -> named.add(new Witness(kind, name, true)));
        }
    }
}
