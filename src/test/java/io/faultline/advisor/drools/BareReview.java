package io.faultline.advisor.drools;

import io.faultline.advisor.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.internal.io.ResourceFactory;

/// What Drools alone needs: the same rules, a new session, and facts that are there already. A yardstick for a review.
public final class BareReview {
    private final KieBase base;
    private final List<Fact> facts;

    public BareReview(Map<String, String> rules, Scenario scenario) {
        KnowledgeBuilderConfiguration settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        settings.setProperty(DefaultDialectOption.PROPERTY_NAME, "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(settings);
        rules.values()
                .forEach(text -> builder.add(
                        ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL));
        this.base = builder.newKieBase();
        this.facts = FactsOf.scenario(scenario);
    }

    /// @return how many conclusions the rules came to
    public int evaluate() {
        Report report = new Report(Set.of(), id -> id);
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("advice", report);
        session.addEventListener(report);
        session.execute(facts);
        return report.conclusions().size();
    }
}
