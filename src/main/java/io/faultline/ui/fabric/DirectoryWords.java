package io.faultline.ui.fabric;

import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Session;

/// Sentences about accounts of hosts, and about where the administrator is.
final class DirectoryWords {
    private DirectoryWords() {}

    static String of(DirectoryEvent event) {
        return switch (event) {
            case DirectoryEvent.DelegationSet(var host, var services) ->
                services.isEmpty()
                        ? host + " may present credentials to no service"
                        : host + " may present credentials to " + String.join(", ", services);
            case DirectoryEvent.ProtocolTransitionSet(var host, boolean on) ->
                host + (on ? " may delegate with any protocol" : " may delegate with Kerberos only");
            case DirectoryEvent.TicketsRenewed(var host) -> host + " has new tickets";
            case DirectoryEvent.CredentialGuardSet(var host, boolean on) ->
                host + " has Credential Guard " + (on ? "on" : "off") + " from its next start on";
            case DirectoryEvent.LogonRightSet(var host, boolean granted) ->
                "Group policy " + (granted ? "lets" : "keeps") + " virtual machines "
                        + (granted ? "log on as a service on " : "from logging on as a service on ") + host;
            case DirectoryEvent.SessionEntered(var host, boolean credSsp) ->
                "The console is on " + host + (credSsp ? ", with the administrator's credentials" : ", remotely");
            case DirectoryEvent.SessionLeft(var host) -> "The console left " + host;
            case DirectoryEvent.SignedIn(var host) -> "The administrator is signed in at " + host;
            case DirectoryEvent.SignedOut(var host) ->
                "The administrator signed out of " + host + " and is at " + Session.MANAGEMENT;
            case DirectoryEvent.SessionLost(var host) -> "The session on " + host + " is lost";
        };
    }
}
