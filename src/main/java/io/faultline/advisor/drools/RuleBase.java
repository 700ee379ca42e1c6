package io.faultline.advisor.drools;

import io.faultline.advisor.Finding;
import io.faultline.advisor.Line;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Sentence;
import io.faultline.fabric.FabricState;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.internal.io.ResourceFactory;

/// Rules, compiled once. Built from resources, because a `kmodule.xml` would bring XStream; plain DRL, because it
/// builds in half the time of the executable model when there is no prebuilt one; with MVEL for what a rule reports,
/// because compiling that to Java took as long again (60 rules in a fresh JVM: 0.8 s against 1.7 s). Safe for many
/// threads: each review has a session of its own.
public final class RuleBase {

    private static final Comparator<Conclusion> ORDER = RuleBase::compare;

    private final KieBase base;
    private final UnaryOperator<String> sources;

    private RuleBase(KieBase base, UnaryOperator<String> sources) {
        this.base = base;
        this.sources = sources;
    }

    /// @param files   the text of each rule file by its path
    /// @param sources from the id of a rule to the page that its card names
    /// @throws ProblemException with file and line of each rule that does not compile
    public static RuleBase of(Map<String, String> files, UnaryOperator<String> sources) {
        KnowledgeBuilderConfiguration settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        settings.setProperty(DefaultDialectOption.PROPERTY_NAME, "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(settings);
        CompositeKnowledgeBuilder batch = builder.batch();
        files.forEach((path, text) -> {
            Resource resource = ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(path);
            batch.add(resource, ResourceType.DRL);
        });
        batch.build();
        if (builder.hasErrors()) {
            throw new ProblemException(
                    builder.getErrors().stream().map(RuleBase::problem).toList());
        }
        return new RuleBase(builder.newKieBase(), sources);
    }

    public Judgement judge(Scenario scenario) {
        return judge(FactsOf.scenario(scenario), Set.copyOf(scenario.off()));
    }

    public Judgement judge(FabricState state) {
        return judge(FabricFacts.of(state), Set.of());
    }

    public Judgement judge(Collection<? extends Fact> facts, Set<String> off) {
        Report report = new Report(off, sources);
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("advice", report);
        session.addEventListener(report);
        session.execute(facts);
        List<Conclusion> sorted = report.conclusions();
        sorted.sort(ORDER);
        return new Judgement(sorted, report.muted());
    }

    /// By rule, then by subject, words and inputs. Written out, because it is a tenth of a review.
    private static int compare(Conclusion one, Conclusion other) {
        Sentence left = one.sentence();
        Sentence right = other.sentence();
        int order = left.rule().compareTo(right.rule());
        if (order == 0) {
            order = Integer.compare(subject(left), subject(right));
        }
        if (order == 0) {
            order = left.text().compareTo(right.text());
        }
        return order == 0 ? left.inputs().toString().compareTo(right.inputs().toString()) : order;
    }

    private static int subject(Sentence sentence) {
        return switch (sentence) {
            case Line line ->
                line.technology().ordinal() * 16
                        + line.need().map(need -> need.ordinal() + 1).orElse(0);
            case Finding finding -> finding.about().ordinal();
        };
    }

    private static Problem problem(KnowledgeBuilderError error) {
        String path = error.getResource() == null
                ? "rules"
                : String.valueOf(error.getResource().getSourcePath());
        int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        return Problem.at(path, line, "", error.getMessage().strip())
                .maybe("a fact, a field or a bracket is misspelled; rules/README.md lists the facts.");
    }
}
