package io.faultline.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.faultline.source.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each row is a small file with one mistake (`;` begins a new line), the line that it is on, and a part of what is
/// said about it.
final class BadBlueprintsTest {

    private static final String TWO = "cluster: { nodes: [HV01, HV02] }\n";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "vmz: []                                           | 2 | The key (vmz) is not known. / Maybe it is spelled vms.",
                "vms:; - { name: A, on: HV1 }                      | 3 | The host (HV1) is not known. / Maybe it is spelled HV01.",
                "vms:; - { name: A, on: HV01 }; - { name: a, on: HV02 } | 4 | The VM (a) stands here twice, first on line 3.",
                "vms:; - { name: A, on: HV01, memory: 8 }          | 3 | (8) is not a size. / Maybe 8GB",
                "vms:; - { name: A, on: HV01, memory: 0GB }        | 3 | (0GB) must be more than nothing.",
                "vms:; - { name: A, on: HV01, memory: 100GB }      | 3 | The VM (A) needs 100 GB; its host HV01 has 96 GB.",
                "vms:; - { name: A, on: HV01, memory: 60GB }; - { name: B, on: HV01, memory: 60GB } | 4 | need 120 GB up to here; it has 96 GB. / Maybe this one is on another host",
                "vms:; - { name: A, on: HV01, memory: 8GB, workingSet: 9GB } | 3 | The working set (9GB) is larger than the memory (8 GB).",
                "vms:; - { name: A, on: HV01, disk: 5TB }          | 3 | The disks on (CSV1) need 5120 GB up to A; it has 4096 GB.",
                "vms:; - { name: A, on: HV01, memry: 8GB }         | 3 | The key (memry) is not known. / Maybe it is spelled memory.",
                "vms:; - { name: A, on: HV01, priority: Hihg }     | 3 | (Hihg) is not known. / Maybe it is spelled High.",
                "vms:; - { name: A, on: HV01, writes: wild }       | 3 | Maybe one of: Random, Sequential.",
                "vms:; - { name: A, on: HV01, volume: CSV2 }       | 3 | The volume (CSV2) is not known. / Maybe it is spelled CSV1.",
                "vms:; - { name: A, on: HV01, possibleOwners: [HV02] } | 3 | which is not one of its possibleOwners.",
                "vms:; - { on: HV01 }                              | 3 | needs the key (name).",
                "vms:; - { name: A }                               | 3 | needs the key (on).",
                "vms:; - { name: A, on: HV01, state: runing }      | 3 | Maybe it is spelled Running.",
                "windows: 2023                                     | 2 | windows (2023) is not known. / Maybe it is spelled 2022.",
                "startsAt: 25:00                                   | 2 | startsAt (25:00) is not a time of day.",
                "migration: { passLimit: 0 }                       | 2 | is not between 1 and 100.",
                "networks:; - { name: LM, role: migration }        | 1 | No network carries the heartbeats of the cluster.",
                "networks:; - { name: N, speed: 10GB }             | 3 | (10GB) is not a bandwidth. / Maybe 10Gbit/s",
                "networks:; - { name: N, role: clusters }          | 3 | Maybe it is spelled cluster.",
                "networks:; - { name: N, subnet: 10.0.1 }          | 3 | is not a subnet.",
                "hosts:; - { name: HV03, memory: 64G };vms:;- { name: A, on: HV03 } | 3 | (64G) is not a size.",
                "hosts:; - hv01                                    | 3 | The host (hv01) stands here twice, first on line 1.",
                "hosts:; - { name: HV03, cpu: Icy Lake }           | 3 | The processor (Icy Lake) is not known. / Maybe it is spelled Ice Lake.",
                "hosts:; - { name: HV03, nics: [Nowhere] }         | 3 | The network (Nowhere) is not known.",
                "storage:; - { name: S, cluster: CLU2, volumes: [] } | 3 | The cluster (CLU2) is not known. / Maybe it is spelled CLU1.",
                "storage:; - { name: S, host: HV01, volumes: [D] } | 3 | The disks of a node (HV01) are not modelled here.",
                "storage:; - { name: S, volumes: [{ name: D, coordinator: HV02, csv: no }] };vms:; - { name: A, on: HV01, volume: D } | 5 | The volume (D) has one owner, HV02, and its VMs run only there, not on HV01.",
                "storage:; - { name: S, volumes: [{ name: D, fileSystem: ReFX }] } | 3 | Maybe it is spelled ReFS.",
                "vms:; - { name: A, on: HV01, criticalErrorAction: Puase } | 3 | Maybe it is spelled Pause.",
                "defaults: { vms: { memory: 4GB } }                | 2 | The key (vms) is not known. / Maybe it is spelled vm.",
                "defaults: { vm: { on: HV01 } }                    | 2 | The key (on) is not known.",
            })
    void isToldWithItsLine(String more, int line, String said) {
        judge(TWO + more.replace(";", "\n"), line, said);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "title: empty                                          | 1 | There is no host.",
                "cluster: { name: C }                                  | 1 | needs the key (nodes).",
                "cluster: { nodes: [] }                                | 1 | The cluster CLU1 has no nodes.",
                "cluster:;  nodes: [A, B];  setings: {}                | 3 | Maybe it is spelled settings.",
                "cluster:;  nodes: [A, B];  settings:;    SameSubnetTreshold: 20 | 4 | Maybe it is spelled SameSubnetThreshold.",
                "cluster:;  nodes: [A, B];  settings:;    SameSubnetThreshold: 2 | 4 | (2) is not between 3 and 120.",
                "windows: 2012;cluster:;  nodes: [A, B];storage:;- { name: S, volumes: [{ name: D, fileSystem: ReFS }] } | 5 | A Cluster Shared Volume of Windows Server 2012 is NTFS.",
                "windows: 2012R2;cluster:;  nodes: [A, B];  settings:;    ResiliencyLevel: 1 | 5 | ResiliencyLevel does not exist on Windows Server 2012R2.",
                "cluster:;  nodes:;  - { name: A, nodeWeight: 0 }      | 3 | No node of the cluster CLU1 has a vote.",
                "cluster:;  nodes:;  - { name: A, nodeWeight: 2 }      | 3 | is not between 0 and 1.",
                "clusters:;- { name: C, nodes: [A] };- { name: D, nodes: [B] } | 3 | A second cluster is not modelled here.",
                "hosts: [A];storage:;- { name: S, volumes: [V] }       | 3 | A Cluster Shared Volume needs a cluster, and there is none.",
                "hosts: [A, B];vms:;- { name: V, on: A, volume: B disk } | 3 | The volume (B disk) cannot be reached from A.",
                "networks:;- { name: N };- { name: M, role: migration };cluster:;  nodes:;  - { name: A, nics: [M] } | 6 | The node A has no port on a network of role cluster.",
            })
    void aWholeFileIsToldWithItsLine(String text, int line, String said) {
        judge(text.replace(";", "\n"), line, said);
    }

    @Test
    void sixtyFiveNodesAreTooMany() {
        StringBuilder names = new StringBuilder("N1");
        for (int i = 2; i <= 65; i++) {
            names.append(", N").append(i);
        }
        judge("cluster:\n  nodes: [" + names + "]", 2, "has 65 nodes; it can have 64.");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var refused = refused(
                TWO + "vms:\n- { name: A, on: HV9, memry: 4GB }\n- { name: B, on: HV01, boot: 45 }\nseeds: 1\n");
        assertThat(refused.problems()).extracting(p -> p.line()).containsExactly(3, 3, 4, 5);
    }

    private static void judge(String text, int line, String said) {
        var problems = refused(text).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().line()).as(problems.toString()).isEqualTo(line);
        assertThat(problems.getFirst().toString())
                .startsWith("bad.yaml:" + line + ": ")
                .contains("\nMaybe ");
        for (String part : said.split(" / ")) {
            assertThat(problems.getFirst().toString()).contains(part);
        }
    }

    private static ProblemException refused(String text) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Blueprint.read("bad.yaml", text));
        assertThat(refused).as("refusal of\n%s", text).isNotNull();
        return refused;
    }
}
