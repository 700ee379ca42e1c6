package io.faultline.lab;

import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelLateFunctionBindings;
import java.util.List;
import java.util.Set;

/// The functions of the expressions. What they answer depends on the past of the attempt, so they are bound
/// anew for each evaluation.
final class Functions {
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType VIEW = StructTypeReference.create(LabView.class.getCanonicalName());

    /// In the order in which messages list them.
    static final List<String> NAMES = List.of("happened", "since", "downtime", "rto", "blackout", "at", "gib");

    /// Those whose answer is a measured figure.
    static final Set<String> MEASURED = Set.of("since", "downtime", "rto", "blackout");

    private Functions() {}

    static void declare(CelBuilder builder) {
        builder.addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                        "happened",
                        CelOverloadDecl.newGlobalOverload("happened_event", SimpleType.BOOL, TEXT),
                        CelOverloadDecl.newGlobalOverload("happened_event_subject", SimpleType.BOOL, TEXT, TEXT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "since",
                        CelOverloadDecl.newGlobalOverload("since_event", SimpleType.DOUBLE, TEXT),
                        CelOverloadDecl.newGlobalOverload("since_event_subject", SimpleType.DOUBLE, TEXT, TEXT)),
                ofVm("downtime"),
                ofVm("rto"),
                ofVm("blackout"),
                CelFunctionDecl.newFunctionDeclaration(
                        "at", CelOverloadDecl.newGlobalOverload("at_moment", VIEW, TEXT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "gib", CelOverloadDecl.newGlobalOverload("gib_int", SimpleType.INT, SimpleType.INT)));
        builder.addLateBoundFunctions("happened", "since", "downtime", "rto", "blackout", "at");
        builder.addFunctionBindings(CelFunctionBinding.from("gib_int", Long.class, count -> count << 30));
    }

    private static CelFunctionDecl ofVm(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_vm", SimpleType.DOUBLE, TEXT));
    }

    static CelFunctionResolver over(Past past) {
        return CelLateFunctionBindings.from(
                CelFunctionBinding.from("happened_event", String.class, event -> past.happened(event, "")),
                CelFunctionBinding.from("happened_event_subject", String.class, String.class, past::happened),
                CelFunctionBinding.from("since_event", String.class, event -> past.since(event, "")),
                CelFunctionBinding.from("since_event_subject", String.class, String.class, past::since),
                CelFunctionBinding.from("downtime_vm", String.class, past::downtime),
                CelFunctionBinding.from("rto_vm", String.class, past::rto),
                CelFunctionBinding.from("blackout_vm", String.class, past::blackout),
                CelFunctionBinding.from("at_moment", String.class, past::at));
    }
}
