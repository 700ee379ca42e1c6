package io.faultline.fabric;

import java.util.List;
import java.util.Locale;

/// To whom a computer may present credentials of others.
///
/// @param services    msDS-AllowedToDelegateTo, as `cifs/HV02`; as they were written
/// @param anyProtocol TrustedToAuthForDelegation: also for users who did not come with Kerberos, which is protocol
///     transition
public record Delegation(List<String> services, boolean anyProtocol) {
    public static final String MIGRATION = "Microsoft Virtual System Migration Service";
    public static final String CIFS = "cifs";
    public static final Delegation NONE = new Delegation(List.of(), false);

    public Delegation {
        services = List.copyOf(services);
    }

    /// By the host's short name or its full one.
    public boolean names(String service, String host) {
        return services.stream().anyMatch(entry -> is(entry, service, host));
    }

    static boolean is(String entry, String service, String host) {
        int slash = entry.indexOf('/');
        if (slash < 0 || !entry.substring(0, slash).strip().equalsIgnoreCase(service)) {
            return false;
        }
        String target = entry.substring(slash + 1).strip();
        int dot = target.indexOf('.');
        return (dot < 0 ? target : target.substring(0, dot)).equalsIgnoreCase(host);
    }

    /// Whether two entries are one to a directory: it does not tell capitals.
    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    public Delegation withServices(List<String> next) {
        return new Delegation(next, anyProtocol);
    }

    public Delegation withAnyProtocol(boolean any) {
        return new Delegation(services, any);
    }
}
