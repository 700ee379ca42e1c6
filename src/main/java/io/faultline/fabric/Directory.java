package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What Active Directory knows of the hosts, which are all in one domain, and where its administrator is signed in.
///
/// @param accounts those that are not as usual, in order of their hosts
public record Directory(Session session, List<ComputerAccount> accounts) {
    public static final Directory NONE = new Directory(Session.AWAY, List.of());
    /// The domain of all hosts; chosen, as Microsoft's examples have it.
    public static final String DOMAIN = "contoso.com";

    public Directory {
        accounts = List.copyOf(accounts);
    }

    public ComputerAccount account(HostId host) {
        return accounts.stream()
                .filter(account -> account.host().equals(host))
                .findFirst()
                .orElseGet(() -> ComputerAccount.of(host));
    }

    public boolean knows(HostId host) {
        return accounts.stream().anyMatch(account -> account.host().equals(host));
    }

    public Directory with(ComputerAccount next) {
        List<ComputerAccount> all = new ArrayList<>(accounts);
        all.removeIf(other -> other.host().equals(next.host()));
        all.add(next);
        all.sort(Comparator.comparingInt(account -> account.host().index()));
        return new Directory(session, all);
    }

    public Directory with(Session next) {
        return new Directory(next, accounts);
    }
}
