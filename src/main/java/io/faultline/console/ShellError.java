package io.faultline.console;

/// Why a line was not carried out, in the manner of PowerShell.
///
/// @param kind   who says no: it decides how the screen shows it
/// @param code   the cluster's error code, PowerShell's error id, or the ledger's id of what is not modelled
/// @param reason one stable word for programs
/// @param text   what a person reads first
/// @param maybe  what may have been meant, as a sentence that begins with "Maybe"; empty when nothing comes to mind
/// @param where  the part of the line that it is about
public record ShellError(Kind kind, String code, String reason, String text, String maybe, Where where) {

    /// Who says no.
    public enum Kind {
        /// The cluster or a host, in its own words.
        CLUSTER,
        /// A real cmdlet or parameter that is not modelled here.
        NOT_MODELLED,
        /// The line cannot be read.
        SYNTAX,
        /// No such cmdlet.
        COMMAND,
        /// A parameter is missing, unknown or has a wrong value.
        PARAMETER
    }

    /// The full report as the console prints it: text, position with a wavy line, category and id.
    public String report() {
        String head = where.cmdlet().isEmpty() ? text : where.cmdlet() + " : " + text;
        String[] category = category();
        return String.join(
                        "\n",
                        head,
                        where.picture(),
                        "    + CategoryInfo          : " + category[0],
                        "    + FullyQualifiedErrorId : " + category[1])
                + (maybe.isEmpty() ? "" : "\n" + maybe);
    }

    private String[] category() {
        String thrower = "(:) [" + where.cmdlet() + "], ";
        String suffix = where.cmdlet().isEmpty() ? "" : "," + where.cmdlet();
        return switch (kind) {
            case CLUSTER ->
                new String[] {
                    where.cmdlet().contains("Cluster")
                            ? "NotSpecified: " + thrower + "ClusterCmdletException"
                            : "InvalidArgument: " + thrower + "VirtualizationException",
                    reason + suffix
                };
            case NOT_MODELLED -> new String[] {"NotImplemented: " + thrower + "NotModelledException", reason + suffix};
            case SYNTAX -> new String[] {"ParserError: (:) [], ParentContainsErrorRecordException", reason};
            case COMMAND ->
                new String[] {"ObjectNotFound: (" + where.part() + ":String) [], CommandNotFoundException", reason};
            case PARAMETER ->
                new String[] {"InvalidArgument: " + thrower + "ParameterBindingException", reason + suffix};
        };
    }

    @Override
    public String toString() {
        return maybe.isEmpty() ? text : text + "\n" + maybe;
    }
}
