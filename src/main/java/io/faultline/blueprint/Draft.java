package io.faultline.blueprint;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Nic;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A fabric while it is being read. The readers fill it in the order in which things refer to each other: sites,
/// networks, clusters with their nodes, standalone hosts, storage, VMs.
final class Draft {
    final WindowsVersion windows;
    final Optional<YamlNode> hostDefaults;
    final Optional<YamlNode> vmDefaults;
    final Register<SiteId> siteNames = new Register<>("site", SiteId::new);
    final Register<NetworkId> networkNames = new Register<>("network", NetworkId::new);
    final Register<ClusterId> clusterNames = new Register<>("cluster", ClusterId::new);
    final Register<HostId> hostNames = new Register<>("host", HostId::new);
    final Register<VolumeId> volumeNames = new Register<>("volume", VolumeId::new);
    final Register<VmId> vmNames = new Register<>("VM", VmId::new);
    final List<SiteId> sites = new ArrayList<>();
    final List<Network> networks = new ArrayList<>();
    /// What a host has on each network unless it says otherwise.
    final SequencedMap<NetworkId, Nic> ports = new LinkedHashMap<>();
    final List<Cluster> clusters = new ArrayList<>();
    final List<Host> hosts = new ArrayList<>();
    final List<ComputerAccount> accounts = new ArrayList<>();
    final List<Volume> volumes = new ArrayList<>();
    final List<Vm> vms = new ArrayList<>();

    Draft(WindowsVersion windows, Optional<YamlNode> hostDefaults, Optional<YamlNode> vmDefaults) {
        this.windows = windows;
        this.hostDefaults = hostDefaults;
        this.vmDefaults = vmDefaults;
    }
}
