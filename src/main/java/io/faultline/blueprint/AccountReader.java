package io.faultline.blueprint;

import io.faultline.fabric.ComputerAccount;
import io.faultline.fabric.Delegation;
import io.faultline.fabric.HostId;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;

/// Reads `delegation:` and `credentialGuard:` of a host: its account in Active Directory, whose tickets are new.
final class AccountReader {
    private final Draft draft;

    AccountReader(Draft draft) {
        this.draft = draft;
    }

    void read(HostId host, Fields fields) {
        Optional<YamlNode> delegation = fields.find("delegation");
        Optional<YamlNode> guard = fields.find("credentialGuard");
        if (delegation.isPresent() || guard.isPresent()) {
            draft.accounts.add(ComputerAccount.with(
                    host,
                    delegation.map(AccountReader::delegation).orElse(Delegation.NONE),
                    guard.map(YamlNode::bool).orElse(null)));
        }
    }

    private static Delegation delegation(YamlNode node) {
        node.onlyKeys(Keys.DELEGATION);
        List<String> services = node.optional("services").map(YamlNode::list).orElse(List.of()).stream()
                .map(AccountReader::service)
                .toList();
        return new Delegation(
                services, node.optional("anyProtocol").map(YamlNode::bool).orElse(false));
    }

    private static String service(YamlNode node) {
        String text = node.text();
        if (text.indexOf('/') < 1) {
            node.report(
                    "The service (" + text + ") is no service principal name.",
                    "cifs/HV02 or " + Delegation.MIGRATION + "/HV02.");
        }
        return text;
    }
}
