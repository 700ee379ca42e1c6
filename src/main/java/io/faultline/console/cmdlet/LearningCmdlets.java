package io.faultline.console.cmdlet;

import io.faultline.console.ShellFailure;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.rows.Wildcard;
import io.faultline.console.syntax.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What there is, and how it is used.
final class LearningCmdlets {
    private LearningCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Get-Command",
                        Module.CORE,
                        "Lists the cmdlets that are modelled here.",
                        "Get-Command *Cluster*",
                        (Body.Query) LearningCmdlets::commands,
                        Parameter.of("Name", Names.CMDLET, "Which; wildcards work.")
                                .at(0)
                                .list(),
                        Parameter.of("Module", Names.MODULE, "Of which module.").list()),
                Cmdlet.of(
                        "Get-Module",
                        Module.CORE,
                        "Lists the modules and their cmdlets.",
                        "Get-Module",
                        (Body.Query) LearningCmdlets::modules,
                        Parameter.of("Name", Names.MODULE, "Which; wildcards work.")
                                .at(0)
                                .list(),
                        Parameter.flag("ListAvailable", "Also those not loaded; all are loaded here.")),
                Cmdlet.of(
                        "Get-Help",
                        Module.CORE,
                        "Explains a cmdlet.",
                        "Get-Help Suspend-ClusterNode",
                        (Body.Answer) LearningCmdlets::help,
                        Parameter.of("Name", Names.CMDLET, "Which cmdlet; all of them in short unless said.")
                                .at(0)
                                .piped(Kind.COMMAND),
                        Parameter.flag("Full", "All of it; all is shown in any case."),
                        Parameter.flag("Examples", "All of it; all is shown in any case.")));
    }

    private static boolean wanted(Call call, String parameter, String name) {
        List<String> patterns = call.texts(parameter);
        return patterns.isEmpty() || patterns.stream().anyMatch(p -> Wildcard.matches(p, name));
    }

    private static Listing commands(Call call) {
        return Listing.of(Catalog.all().stream()
                .filter(c -> wanted(call, "Name", c.name()))
                .filter(c -> wanted(call, "Module", c.module().toString()))
                .map(c -> Row.of(Kind.COMMAND)
                        .with("CommandType", "Cmdlet")
                        .with("Name", c.name())
                        .with("Source", c.module()))
                .toList());
    }

    private static Listing modules(Call call) {
        return Listing.of(Arrays.stream(Module.values())
                .filter(m -> wanted(call, "Name", m.toString()))
                .map(m -> Row.of(Kind.MODULE)
                        .with("ModuleType", "Manifest")
                        .with("Name", m)
                        .with("ExportedCommands", cmdlets(m).map(Cmdlet::name).toList()))
                .toList());
    }

    private static Stream<Cmdlet> cmdlets(Module module) {
        return Catalog.all().stream().filter(c -> c.module() == module);
    }

    private static String help(Call call) {
        String name = call.text("Name").orElse("*");
        if (Wildcard.isPattern(name)) {
            return HelpText.list(Catalog.all().stream()
                    .filter(c -> Wildcard.matches(name, c.name()))
                    .toList());
        }
        Span at =
                new Span(call.where().line(), call.where().from(), call.where().to());
        Cmdlet cmdlet = Catalog.find(name).orElseThrow(() -> new ShellFailure(Catalog.missing(name, at)));
        return HelpText.of(cmdlet);
    }
}
