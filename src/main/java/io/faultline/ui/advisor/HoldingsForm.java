package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.faultline.advisor.Holdings;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.time.Duration;
import java.util.List;

/// What is there: thirty-one questions in six groups. All begin with "don't know".
final class HoldingsForm extends Div {

    private final Pick<WindowsVersion> windows;
    private final Tell datacenter;
    private final Pick<Integer> hosts;
    private final ProcessorPick processors;
    private final Tell mode;
    private final Tell spareMemory;
    private final Tell apart;
    private final Tell sharedStorage;
    private final Tell localDrives;
    private final Pick<Integer> sharedVolumes;
    private final Tell refs;
    private final Pick<Long> storageNetwork;
    private final Pick<Integer> clusterNetworks;
    private final Tell secondVolume;
    private final Tell witness;
    private final Pick<Witness.Kind> witnessKind;
    private final Tell witnessApart;
    private final Tell secondSite;
    private final Tell stretched;
    private final Tell azure;
    private final Pick<Long> betweenSites;
    private final Pick<Long> writes;
    private final Pick<Duration> guestBoot;
    private final Pick<Duration> decision;
    private final MovesForm moves;

    HoldingsForm(Holdings have) {
        addClassName("holdings");
        windows = new Pick<>(
                "Windows Server", have.windows(), List.of(WindowsVersion.values()), WindowsVersion::toString);
        datacenter = new Tell("Datacenter edition on every host", have.datacenterEdition());
        hosts = new Pick<>("Hosts in the first site", have.hosts(), Usual.HOSTS, String::valueOf);
        processors = new ProcessorPick(have.processors());
        mode = new Tell("Processor compatibility mode on", have.compatibilityMode());
        spareMemory = new Tell("Memory left for the machines of one lost host", have.spareMemoryForOneHost());
        apart = new Tell("Machines that must never share a host", have.machinesApart());
        sharedStorage = new Tell("Storage that all hosts reach (SAN or SMB 3)", have.sharedStorage());
        localDrives = new Tell("Local drives in every host", have.localDrives());
        sharedVolumes = new Pick<>("Shared volumes (CSV)", have.sharedVolumes(), Usual.VOLUMES, String::valueOf);
        refs = new Tell("ReFS on the shared volumes", have.refs());
        storageNetwork =
                new Pick<>("Network between the hosts", have.storageNetwork(), Usual.STORAGE_NETWORKS, Spoken::bits);
        clusterNetworks =
                new Pick<>("Networks for heartbeats", have.clusterNetworks(), Usual.CLUSTER_NETWORKS, String::valueOf);
        secondVolume = new Tell("Another volume with room for the disks", have.secondVolume());
        witness = new Tell("A quorum witness (disk, share or cloud)", have.witness());
        witnessKind = new Pick<>(
                "The witness is a", have.witnessKind(), List.of(Witness.Kind.values()), Witness.Kind::toString);
        witnessApart = new Tell("The witness stands where no host does", have.witnessApart());
        secondSite = new Tell("A second site with hosts", have.secondSite());
        stretched = new Tell("The hosts are one cluster over both sites", have.stretched());
        azure = new Tell("Azure may be used", have.azure());
        betweenSites = new Pick<>("Line between the sites", have.betweenSites(), Usual.LINES, Spoken::bits);
        writes = new Pick<>("The machines write at peak", have.writes(), Usual.WRITES, Spoken::bytes);
        guestBoot = new Pick<>("A machine boots in", have.guestBoot(), Usual.BOOTS, Spoken::time);
        moves = new MovesForm(have.moves());
        decision = new Pick<>("People notice and decide in", have.decision(), Usual.DECISIONS, Spoken::time);
        add(
                group("Hosts", hosts, windows, datacenter, processors, mode, spareMemory, apart),
                group("Storage", storageNetwork, sharedVolumes, sharedStorage, localDrives, refs, secondVolume),
                group("Moves", moves.questions()),
                group("Votes and heartbeats", clusterNetworks, witnessKind, witness, witnessApart),
                group("Elsewhere", betweenSites, writes, secondSite, stretched, azure),
                group("Guests and people", guestBoot, decision));
    }

    private static Component group(String title, Component... questions) {
        return Pieces.div("group", new H3(title), Pieces.div("fields", questions));
    }

    Holdings told() {
        return new Holdings(
                windows.getValue(),
                datacenter.getValue(),
                hosts.getValue(),
                processors.told(),
                mode.getValue(),
                spareMemory.getValue(),
                apart.getValue(),
                sharedStorage.getValue(),
                localDrives.getValue(),
                sharedVolumes.getValue(),
                refs.getValue(),
                storageNetwork.getValue(),
                clusterNetworks.getValue(),
                secondVolume.getValue(),
                witness.getValue(),
                witnessKind.getValue(),
                witnessApart.getValue(),
                secondSite.getValue(),
                stretched.getValue(),
                azure.getValue(),
                betweenSites.getValue(),
                writes.getValue(),
                guestBoot.getValue(),
                decision.getValue(),
                moves.told());
    }
}
