package io.faultline.rehearsal;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GuestProcessor;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.Network;
import io.faultline.fabric.Node;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.Volume;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is at the end of a run, as JSON: what is true of hosts and VMs, and what their cluster believes of them.
/// Public API: `schema/event.schema.json`, `state`.
public final class StateJson {
    private StateJson() {}

    public static ObjectNode of(FabricState state) {
        ObjectNode node = Json.object();
        node.set("clusters", list(state.clusters(), c -> cluster(state, c)));
        node.put("console", state.directory().session().place());
        node.set("hosts", list(state.hosts(), host -> host(state, host)));
        List<Host> nodes = state.hosts().stream().filter(h -> h.node() != null).toList();
        node.set("nodes", list(nodes, h -> node(h, Objects.requireNonNull(h.node()))));
        node.set("vms", list(state.vms(), vm -> vm(state, vm)));
        node.set("networks", list(state.networks(), StateJson::network));
        node.set("volumes", list(state.volumes(), v -> volume(state, v)));
        node.set("migrations", list(state.migrations(), StateJson::migration));
        node.set("updatingRuns", list(state.maintenance().runs(), StateJson::run));
        return node;
    }

    private static <T> JsonNode list(List<T> rows, Function<T, ObjectNode> each) {
        return Json.of(rows.stream().map(each).toList());
    }

    private static ObjectNode cluster(FabricState state, Cluster cluster) {
        QuorumArithmetic quorum = QuorumArithmetic.of(state, cluster);
        ObjectNode node = Json.object().put("name", cluster.id().name()).put("up", cluster.up());
        node.put("functionalLevel", cluster.version().toString());
        node.set("coreGroupOwner", Json.of(cluster.coreGroupOwner()));
        Quorum with = cluster.quorum();
        node.put("votes", quorum.total()).put("held", quorum.held()).put("needed", quorum.needed());
        node.put(
                "witness", with.witness() == null ? null : with.witness().kind().toString());
        return node.put("witnessOnline", with.hasWitness())
                .put("witnessWeight", with.witnessWeight())
                .put("forced", with.forced())
                .put("diskOnly", with.diskOnly())
                .set("preferredSite", Json.of(cluster.settings().preferredSite()));
    }

    private static ObjectNode host(FabricState state, Host host) {
        ComputerAccount account = state.directory().account(host.id());
        ObjectNode node = Json.object()
                .put("name", host.id().name())
                .put("power", host.power().toString())
                .put("windows", host.windows().toString())
                .put("updates", host.updates())
                .put(
                        "authentication",
                        host.software().hyperV().migration().authentication().toString())
                .put("anyProtocol", account.set().anyProtocol())
                .put("ticketsNew", !account.isWaiting())
                .put("signedIn", state.directory().session().isSignedInAt(host.id()));
        return node.set("delegatesTo", Json.of(account.set().services()));
    }

    private static ObjectNode node(Host host, Node node) {
        return Json.object()
                .put("name", host.id().name())
                .put("cluster", node.cluster().name())
                .put("state", node.state().toString())
                .put("weight", node.weight())
                .put("vote", node.vote())
                .put("drain", node.drain().toString());
    }

    private static ObjectNode vm(FabricState state, Vm vm) {
        String to =
                state.maintenance().move(vm.id()).map(move -> move.to().name()).orElse(null);
        VmHardware hardware = vm.spec().hardware();
        return Json.object()
                .put("name", vm.id().name())
                .put("owner", vm.owner().name())
                .put("state", vm.state().toString())
                .put("role", vm.role().toString())
                .put("heartbeatOk", vm.heartbeatOk())
                .put("volume", vm.spec().volume().name())
                .put("movingTo", to)
                .put(
                        "processorCompatibility",
                        hardware.compatible() ? hardware.mode().toString() : "Off")
                .set("hiddenFeatures", Json.of(hidden(state, vm)));
    }

    /// What its owner has and its guest does not see.
    private static List<String> hidden(FabricState state, Vm vm) {
        return state.host(vm.owner()).cpu().features().missingIn(GuestProcessor.of(state, vm));
    }

    private static ObjectNode volume(FabricState state, Volume volume) {
        ObjectNode node = Json.object().put("name", volume.id().name());
        node.set("coordinator", Json.of(volume.coordinator()));
        node.put("fileSystem", volume.fileSystem().toString()).put("csv", volume.isCsv());
        node.put("lost", volume.trouble().lost()).put("full", volume.trouble().full());
        List<HostId> nodes = volume.isCsv() && volume.cluster() != null
                ? state.cluster(volume.cluster()).nodes()
                : List.of();
        node.set("access", list(nodes, host -> access(state, volume, host)));
        return node;
    }

    private static ObjectNode network(Network network) {
        return Json.object()
                .put("name", network.id().name())
                .put("up", network.up())
                .put("lossPercent", network.line().lossPercent())
                .put("latencyMillis", network.line().latencyMillis());
    }

    private static ObjectNode access(FabricState state, Volume volume, HostId host) {
        CsvAccess access = CsvAccess.of(state, volume, host);
        return Json.object()
                .put("node", host.name())
                .put("state", access.state().toString())
                .put("fileSystemReason", access.fileSystem().toString())
                .put("blockReason", access.block().toString());
    }

    private static ObjectNode run(UpdatingRun run) {
        ObjectNode node = Json.object()
                .put("cluster", run.cluster().name())
                .put("run", run.id())
                .put("state", run.state().toString());
        node.set(
                "nodes",
                list(
                        run.nodes(),
                        n -> Json.object()
                                .put("node", n.node().name())
                                .put("phase", n.phase().toString())
                                .put("attempt", n.attempt())
                                .put("trouble", n.trouble().toString())));
        return node;
    }

    private static ObjectNode migration(Migration migration) {
        return Json.object()
                .put("id", migration.id())
                .put("vm", migration.vm().name())
                .put("from", migration.from().name())
                .put("to", migration.to().name())
                .put("type", migration.type().toString())
                .put("phase", migration.phase().toString())
                .put("pass", migration.pass());
    }
}
