package io.faultline.ui.advisor;

import io.faultline.advisor.Scenario;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The five rows of the founding table as scenarios to start from, and one that asks for nearly all of them. A picture
/// is 112 by 58: `f` frame, `b` filled, `l` line, `m` moving, `c` the cut, `x` what has slipped.
enum Founding {
    MAINTENANCE("Patch four hosts every month", "Empty a host, restart it, and nobody notices.", """
            needs: { plannedHostMaintenance: yes }
            have: { hosts: 4, processors: [{ maker: intel, generation: Ice Lake }], spareMemoryForOneHost: yes, sharedStorage: yes }""", """
            <rect class="f" x="1" y="8" width="34" height="42" rx="2"/><path class="m" d="M42 22h22M42 36h22"/>
            <path class="a" d="M62 17l8 5-8 5zM62 31l8 5-8 5z"/><rect class="f" x="77" y="8" width="34" height="42" rx="2"/>
            <path class="b" d="M83 17h22v9H83zM83 31h22v9H83z"/><path class="o" d="M7 17h22v9H7zM7 31h22v9H7z"/>"""),
    HOST_FAILURE("A host dies at night", "Its machines run again within 5 minutes, with nobody there.", """
            needs: { unplannedHostFailure: { rpo: 0s, rto: 5m } }
            have: { windows: 2022, hosts: 2, sharedStorage: yes, spareMemoryForOneHost: yes, witness: yes }""", """
            <path class="f" d="M10 4h14L10 54H3V4z"/><g transform="translate(0 4)"><path class="x" d="M29 4h13v50H15z"/></g>
            <path class="c" d="M27 1L11 57"/><rect class="f" x="69" y="4" width="40" height="50" rx="2"/>
            <path class="b" d="M75 11h28v9H75zM75 24h28v9H75z"/><path class="w" d="M46 28h18"/>"""),
    SITE_DISASTER("The building is lost", "Lose 15 minutes at most, run elsewhere within the hour.", """
            needs: { siteDisaster: { rpo: 15m, rto: 1h } }
            have: { secondSite: yes, azure: no, betweenSites: 1Gbit/s, writes: 20MB/s }""", """
            <path class="l" d="M4 54V18l18-10 18 10v36zM72 54V18l18-10 18 10v36z"/><path class="x" d="M12 26h8v8h-8zM24 26h8v8h-8z"/>
            <path class="b" d="M80 26h8v8h-8zM92 26h8v8h-8zM80 40h8v8h-8zM92 40h8v8h-8z"/><path class="c" d="M31 2L15 57"/>
            <path class="w" d="M46 34h20"/>"""),
    NO_SAN("No array in the branch", "Two servers, their own drives, and no storage network.", """
            needs: { noExternalSan: yes }
            have: { windows: 2025, hosts: 2, datacenterEdition: yes, localDrives: yes, storageNetwork: 10Gbit/s }""", """
            <rect class="f" x="3" y="4" width="46" height="50" rx="2"/><rect class="f" x="63" y="4" width="46" height="50" rx="2"/>
            <path class="b" d="M9 32h9v16H9zM22 32h9v16h-9zM69 32h9v16h-9zM82 32h9v16h-9z"/><path class="o" d="M35 32h9v16h-9zM95 32h9v16h-9z"/>
            <path class="l" d="M49 18h14M49 23h14"/>"""),
    STORAGE_MOVE("A new array comes", "The disks move while the machines run on.", """
            needs: { storageMoveWithoutDowntime: yes }
            have: { secondVolume: yes }""", """
            <rect class="f" x="36" y="2" width="40" height="20" rx="2"/><path class="b" d="M42 8h28v8H42z"/>
            <path class="l" d="M46 22L26 36M66 22l20 14"/><rect class="f" x="3" y="38" width="44" height="16" rx="2"/>
            <rect class="f" x="65" y="38" width="44" height="16" rx="2"/><path class="o" d="M9 43h14v6H9z"/>
            <path class="b" d="M71 43h14v6H71z"/><path class="w" d="M50 46h12"/>"""),
    PAYROLL("Payroll, Lyon and Turin", "Four needs at once: hosts, a site, patching, and no SAN.", """
            needs:
              plannedHostMaintenance: yes
              unplannedHostFailure: { rpo: 0s, rto: 5m }
              siteDisaster: { rpo: 60s, rto: 20m }
              noExternalSan: yes
            have:
              windows: 2025
              datacenterEdition: yes
              hosts: 3
              processors: [{ maker: intel, generation: Ice Lake }, { maker: intel, generation: Cascade Lake }]
              compatibilityMode: yes
              spareMemoryForOneHost: yes
              sharedStorage: no
              localDrives: yes
              storageNetwork: 25Gbit/s
              witness: yes
              secondSite: yes
              azure: no
              betweenSites: 200Mbit/s
              writes: 14MB/s
              guestBoot: 45s
              decision: 10m""", """
            <path class="f" d="M2 6h18v44H2zM25 6h18v44H25zM48 6h18v44H48z"/><path class="b" d="M6 12h10v7H6zM29 12h10v7H29zM52 12h10v7H52zM6 36h10v9H6zM29 36h10v9H29zM52 36h10v9H52z"/>
            <path class="w" d="M69 28h14"/><path class="l" d="M86 50V18l12-8 12 8v32z"/><path class="o" d="M92 26h12v8H92zM92 38h12v7H92z"/>""");

    private final String title;
    private final String story;
    private final String facts;
    private final String drawing;

    Founding(String title, String story, String facts, String drawing) {
        this.title = title;
        this.story = story;
        this.facts = facts;
        this.drawing = drawing;
    }

    String title() {
        return title;
    }

    String story() {
        return story;
    }

    /// In addresses: `host-failure`.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Founding> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    Scenario scenario() {
        return Scenario.of(key(), "format: faultline/scenario/1\nname: '" + title + "'\n" + facts + "\n");
    }

    String svg() {
        return "<svg viewBox=\"0 0 112 58\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
