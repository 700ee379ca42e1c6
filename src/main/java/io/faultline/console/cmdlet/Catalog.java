package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.syntax.Invocation;
import io.faultline.console.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All cmdlets.
public final class Catalog {
    private static final Map<String, String> ALIASES = new TreeMap<>(Map.of(
            "ft",
            "Format-Table",
            "fl",
            "Format-List",
            "select",
            "Select-Object",
            "where",
            "Where-Object",
            "?",
            "Where-Object",
            "sort",
            "Sort-Object",
            "measure",
            "Measure-Object",
            "help",
            "Get-Help",
            "man",
            "Get-Help",
            "gcm",
            "Get-Command"));
    private static final List<Cmdlet> ALL = Stream.of(
                    RoleCmdlets.all(),
                    NodeCmdlets.all(),
                    QuorumCmdlets.all(),
                    StorageCmdlets.all(),
                    MoveStorageCmdlet.all(),
                    OwnerCmdlets.all(),
                    AffinityCmdlets.all(),
                    GroupSetCmdlets.all(),
                    CauCmdlets.all(),
                    LifecycleCmdlets.all(),
                    ValidationCmdlets.all(),
                    ClusterQueries.all(),
                    ClusterParameters.all(),
                    VmCmdlets.all(),
                    MoveVmCmdlets.all(),
                    SessionCmdlets.all(),
                    DirectoryCmdlets.all(),
                    HardwareCmdlets.all(),
                    MemoryCmdlets.all(),
                    VmHostCmdlets.all(),
                    SmbCmdlets.all(),
                    ProcessorCmdlets.all(),
                    HyperVQueries.all(),
                    HostCmdlets.all(),
                    FaultCmdlets.all(),
                    PipeCmdlets.all(),
                    LearningCmdlets.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(c -> c.name().toLowerCase(Locale.ROOT)))
            .toList();

    private Catalog() {}

    public static List<Cmdlet> all() {
        return ALL;
    }

    public static List<String> names() {
        return ALL.stream().map(Cmdlet::name).toList();
    }

    /// By name or alias, case-blind, with or without its module before it.
    public static Optional<Cmdlet> find(String name) {
        String bare = name.substring(name.indexOf('\\') + 1);
        String full = ALIASES.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
        return ALL.stream().filter(c -> c.name().equalsIgnoreCase(full)).findFirst();
    }

    static Cmdlet cmdlet(Invocation invocation) {
        return find(invocation.name())
                .orElseThrow(() -> new ShellFailure(missing(invocation.name(), invocation.nameSpan())));
    }

    static ShellError missing(String name, Span at) {
        Optional<Unmodelled> known = Unmodelled.cmdlet(name);
        if (known.isPresent()) {
            return new ShellError(
                    Kind.NOT_MODELLED,
                    known.get().ledger(),
                    "NotModelled",
                    known.get().name() + ", of the module " + known.get().module() + ", is real and not modelled here.",
                    "",
                    at.by(name));
        }
        List<String> candidates = new ArrayList<>(names());
        candidates.addAll(Unmodelled.names());
        return new ShellError(
                Kind.COMMAND,
                "CommandNotFoundException",
                "CommandNotFoundException",
                "The term '" + name
                        + "' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",
                Mistakes.maybe(name, candidates),
                at.by(name));
    }
}
