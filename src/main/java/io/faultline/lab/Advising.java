package io.faultline.lab;

import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelLateFunctionBindings;
import java.util.List;

/// What the expressions of a step may ask about its situation, bound anew for each evaluation.
final class Advising {
    private static final CelType TEXT = SimpleType.STRING;
    static final String SITUATION = "situation";
    static final String TITLE = "situation.title";
    static final String STORY = "situation.story";
    static final List<String> VALUES = List.of(TITLE, STORY);

    /// In the order in which messages list them.
    static final List<String> NAMES = List.of("advised", "against", "advice", "best", "worst");

    private Advising() {}

    static void declare(CelBuilder builder) {
        VALUES.forEach(name -> builder.addVar(name, TEXT));
        builder.addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                        "advised", CelOverloadDecl.newGlobalOverload("advised_technology", SimpleType.BOOL, TEXT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "against", CelOverloadDecl.newGlobalOverload("against_technology", TEXT, TEXT)),
                said("advice"),
                said("best"),
                said("worst"));
        builder.addLateBoundFunctions(NAMES.toArray(String[]::new));
    }

    private static CelFunctionDecl said(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_here", TEXT, List.of()));
    }

    static CelFunctionResolver over(Situation situation) {
        return CelLateFunctionBindings.from(
                CelFunctionBinding.from("advised_technology", String.class, situation::advises),
                CelFunctionBinding.from("against_technology", String.class, situation::against),
                CelFunctionBinding.from("advice_here", List.of(), _ -> situation.recommendation()),
                CelFunctionBinding.from("best_here", List.of(), _ -> best(situation)),
                CelFunctionBinding.from(
                        "worst_here",
                        List.of(),
                        _ -> situation.last().technology().name()));
    }

    private static String best(Situation situation) {
        return situation.right().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No technology answers (" + situation.id() + ")."))
                .technology()
                .name();
    }
}
