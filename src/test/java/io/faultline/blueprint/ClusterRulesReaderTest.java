package io.faultline.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.StartupTrigger;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ClusterRulesReaderTest {
    private static final String FABRIC = """
            windows: %s
            startsAt: "21:30"
            cluster:
              nodes: [HV01, HV02]
              affinityRules:
                - { name: Apart, type: DifferentNode, groups: [SQL01, SQL02] }
              groupSets:
                - { name: Databases, groups: [SQL01, SQL02], startupSetting: Online, startupCount: 0, startupDelay: 60 }
                - { name: Web, groups: [WEB01], providers: [%s] }
            storage:
              - { name: SAN, volumes: [{ name: CSV1, size: 1TB }] }
            defaults:
              vm: { restartThreshold: 3 }
            vms:
              - { name: SQL01, on: HV01, antiAffinityClassNames: [Sql] }
              - { name: SQL02, on: HV02, antiAffinityClassNames: Sql, autoFailbackType: 1 }
              - { name: WEB01, on: HV02, failoverThreshold: 0, restartThreshold: 0 }
            """;

    private static Blueprint read(String windows, String provider) {
        return Blueprint.read("test.yaml", FABRIC.formatted(windows, provider));
    }

    @Test
    void rulesAndPoliciesAreRead() {
        Blueprint blueprint = read("2022", "databases");
        ClusterRules rules = blueprint.state().clusters().getFirst().rules();
        assertThat(rules.clock()).isEqualTo(LocalTime.of(21, 30));
        assertThat(rules.rule("Apart").orElseThrow().groups()).hasSize(2);
        assertThat(rules.set("Web").orElseThrow().providers()).containsExactly("Databases");
        assertThat(rules.set("Databases").orElseThrow().trigger()).isEqualTo(StartupTrigger.ONLINE);
        assertThat(rules.set("Databases").orElseThrow().needed(3)).isEqualTo(2);

        RolePolicy sql = blueprint.state().vms().get(1).spec().policy();
        assertThat(sql.antiAffinity()).containsExactly("Sql");
        assertThat(sql.failsBack()).isTrue();
        assertThat(sql.get(RoleProperty.RESTART_THRESHOLD)).isEqualTo(3);
        RolePolicy web = blueprint.state().vms().get(2).spec().policy();
        assertThat(web.get(RoleProperty.RESTART_THRESHOLD)).isZero();
        assertThat(web.get(RoleProperty.FAILOVER_THRESHOLD)).isZero();
    }

    @Test
    void affinityRulesBefore2022AreToldOf() {
        assertThatThrownBy(() -> read("2019", "Databases"))
                .hasMessageContaining("affinityRules do not exist on Windows Server 2019.");
    }

    @Test
    void aProviderThatIsNotThereIsToldOf() {
        assertThatThrownBy(() -> read("2022", "Domain")).hasMessageContaining("No group set (Domain) stands above");
    }
}
