package io.faultline.console.cmdlet;

import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.rows.Wildcard;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Directory;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Site;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Names become ids, case-blind; an unknown one gets the real product's answer and a guess. Texts: Win32 system error
/// codes 5042, 5013, 5007 and Hyper-V's own.
final class Lookup {
    private Lookup() {}

    static HostId node(Call call, String name) {
        return member(
                call,
                name,
                call.state().hosts().stream().filter(h -> h.node() != null).toList());
    }

    /// A destination may be any host: that it is no node of the cluster is for the preconditions to say.
    static HostId destination(Call call, String name) {
        return member(call, name, call.state().hosts());
    }

    private static HostId member(Call call, String name, List<Host> hosts) {
        return find(hosts, h -> h.id().name(), name)
                .map(Host::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x800713B2",
                        "ClusterNodeNotFound",
                        "The cluster node is not found. An error occurred opening node '" + name + "'.",
                        name,
                        Names.NODE));
    }

    /// `HV01`, or `HV01.contoso.com`.
    static HostId host(Call call, String name) {
        String tail = "." + Directory.DOMAIN;
        int bare = name.length() - tail.length();
        boolean whole = bare > 0 && name.regionMatches(true, bare, tail, 0, tail.length());
        return find(call.state().hosts(), h -> h.id().name(), whole ? name.substring(0, bare) : name)
                .map(Host::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x80070035",
                        "ComputerNotFound",
                        "The network path was not found: no computer answers to the name '" + name + "'.",
                        name,
                        Names.HOST));
    }

    static VmId role(Call call, String name) {
        return find(call.state().vms(), v -> v.id().name(), name)
                .map(Vm::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x80071395",
                        "ClusterGroupNotFound",
                        "The cluster group could not be found. An error occurred opening group '" + name + "'.",
                        name,
                        Names.ROLE));
    }

    /// `Virtual Machine SQL01`; the name of the VM alone does, too.
    static VmId resource(Call call, String name) {
        String head = "Virtual Machine ";
        String bare = name.regionMatches(true, 0, head, 0, head.length()) ? name.substring(head.length()) : name;
        return find(call.state().vms(), v -> v.id().name(), bare)
                .filter(Vm::isClustered)
                .map(Vm::id)
                .orElseThrow(() -> call.fails(
                        Kind.CLUSTER,
                        "0x8007138F",
                        "ClusterResourceNotFound",
                        "The cluster resource could not be found. An error occurred opening resource '" + name + "'.",
                        Mistakes.any(
                                name,
                                Names.ROLE.in(call.state()).stream()
                                        .map(n -> head + n)
                                        .toList())));
    }

    static ClusterId cluster(Call call, String name) {
        return find(call.state().clusters(), c -> c.id().name(), name)
                .map(Cluster::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x80070035",
                        "ClusterNotFound",
                        "The cluster could not be found. Check the spelling of the cluster name '" + name + "'.",
                        name,
                        Names.CLUSTER));
    }

    static NetworkId network(Call call, String name) {
        return find(call.state().networks(), n -> n.id().name(), name)
                .map(Network::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x800713B5",
                        "ClusterNetworkNotFound",
                        "The cluster network was not found. An error occurred opening network '" + name + "'.",
                        name,
                        Names.NETWORK));
    }

    static SiteId site(Call call, String name) {
        return find(call.state().sites(), s -> s.id().name(), name)
                .map(Site::id)
                .orElseThrow(() -> unknown(
                        call, "SiteNotFound", "SiteNotFound", "There is no site '" + name + "'.", name, Names.SITE));
    }

    static VolumeId volume(Call call, String name) {
        return find(call.state().volumes(), v -> v.id().name(), name)
                .map(Volume::id)
                .orElseThrow(() -> unknown(
                        call,
                        "0x8007138F",
                        "ClusterSharedVolumeNotFound",
                        "The cluster resource could not be found. An error occurred opening resource '" + name + "'.",
                        name,
                        Names.VOLUME));
    }

    /// Hyper-V's cmdlets take wildcards, also to act.
    static List<VmId> vms(Call call, String pattern) {
        Optional<Vm> exact = find(call.state().vms(), v -> v.id().name(), pattern);
        if (exact.isPresent()) {
            return List.of(exact.get().id());
        }
        List<VmId> matching = Wildcard.isPattern(pattern)
                ? call.state().vms().stream()
                        .map(Vm::id)
                        .filter(id -> Wildcard.matches(pattern, id.name()))
                        .toList()
                : List.of();
        if (matching.isEmpty()) {
            throw unknownVm(call, pattern, "");
        }
        return matching;
    }

    static ShellFailure unknownVm(Call call, String name, String otherwise) {
        List<String> known = Names.VM.in(call.state());
        String guess = known.stream().anyMatch(name::equalsIgnoreCase) ? "" : Mistakes.maybe(name, known);
        String maybe = guess.isEmpty() ? otherwise.isEmpty() ? Mistakes.any(name, known) : otherwise : guess;
        return call.fails(
                Kind.CLUSTER,
                "InvalidParameter",
                "InvalidParameter",
                "Hyper-V was unable to find a virtual machine with name \"" + name + "\".",
                maybe);
    }

    static ShellFailure unknown(Call call, String code, String reason, String text, String name, Names names) {
        return call.fails(Kind.CLUSTER, code, reason, text, Mistakes.any(name, names.in(call.state())));
    }

    /// The host that the console is on, as the prompt says. From the management computer, a cmdlet that names no host
    /// speaks to the first one (ledger `migration.who-is-where`).
    static String here(Call call) {
        HostId here = call.state().directory().session().here();
        return here != null
                ? here.name()
                : call.state().hosts().stream()
                        .findFirst()
                        .map(h -> h.id().name())
                        .orElse("localhost");
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> nameOf, String name) {
        Optional<T> exact =
                all.stream().filter(t -> nameOf.apply(t).equals(name)).findFirst();
        return exact.or(() ->
                all.stream().filter(t -> nameOf.apply(t).equalsIgnoreCase(name)).findFirst());
    }
}
