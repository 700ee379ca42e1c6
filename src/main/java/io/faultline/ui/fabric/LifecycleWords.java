package io.faultline.ui.fabric;

import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.LifecycleEvent.*;

/// How a cluster and its nodes come and go, as one short sentence.
final class LifecycleWords {
    private LifecycleWords() {}

    static String of(LifecycleEvent event) {
        return switch (event) {
            case ClusterCreated e -> e.cluster() + " was made of " + Amounts.list(e.nodes());
            case ClusterRemoved e -> e.cluster() + " is no more; its hosts stand alone";
            case NodeAdded e -> e.node() + " is a node of " + e.cluster() + " now, with the Id " + e.number();
            case NodeEvictionBegan e -> e.node() + " will leave " + e.cluster() + " for good";
            case NodeEvicted e -> e.node() + " is no node of " + e.cluster() + " any more";
            case FunctionalLevelRaised e ->
                e.cluster() + " has the functional level of Windows Server " + e.to() + " now";
            case FunctionalLevelChecked e ->
                "Nothing stands against the functional level of Windows Server " + e.to() + " for " + e.cluster();
            case RoleAdded e -> e.vm() + " is a role of " + e.cluster() + " now";
            case RoleRemoved e -> e.vm() + " is no role of " + e.cluster() + " any more";
        };
    }
}
