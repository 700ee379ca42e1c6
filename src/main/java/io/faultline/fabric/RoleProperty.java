package io.faultline.fabric;

/// What `(Get-ClusterGroup SQL01).Name = value` and `(Get-ClusterResource 'Virtual Machine SQL01').Name = value` can
/// set: how a role fails over, goes back and is restarted (`02_heartbeat_failover/RestartPeriod / RestartThreshold`,
/// `02_heartbeat_failover/FailoverPeriod / FailoverThreshold`, `02_heartbeat_failover/failback`), and how long it is
/// left
/// alone on an isolated node.
public enum RoleProperty {
    AUTO_FAILBACK_TYPE("AutoFailbackType", Of.GROUP, 1, 0),
    FAILBACK_WINDOW_START("FailbackWindowStart", Of.GROUP, 23, RoleProperty.UNSET),
    FAILBACK_WINDOW_END("FailbackWindowEnd", Of.GROUP, 23, RoleProperty.UNSET),
    FAILOVER_THRESHOLD("FailoverThreshold", Of.GROUP, RoleProperty.UNSET, RoleProperty.UNSET),
    FAILOVER_PERIOD("FailoverPeriod", Of.GROUP, 1_193, 6),
    RESTART_ACTION("RestartAction", Of.RESOURCE, 2, 2),
    RESTART_THRESHOLD("RestartThreshold", Of.RESOURCE, RoleProperty.UNSET, 1),
    RESTART_PERIOD("RestartPeriod", Of.RESOURCE, RoleProperty.UNSET, 900_000),
    RETRY_PERIOD_ON_FAILURE("RetryPeriodOnFailure", Of.RESOURCE, RoleProperty.UNSET, 3_600_000),
    /// Seconds; beats ResiliencyDefaultPeriod of the cluster (`02_heartbeat_failover/group override`).
    RESILIENCY_PERIOD("ResiliencyPeriod", Of.GROUP, Integer.MAX_VALUE, RoleProperty.UNSET);

    /// -1 as the product writes it in an unsigned number: no window, nodes less one, for ever.
    public static final long UNSET = 0xFFFF_FFFFL;

    /// Whose property it is.
    public enum Of {
        GROUP,
        RESOURCE
    }

    private final String label;
    private final Of of;
    private final long most;
    private final long usual;

    RoleProperty(String label, Of of, long most, long usual) {
        this.label = label;
        this.of = of;
        this.most = most;
        this.usual = usual;
    }

    public Of of() {
        return of;
    }

    /// Its default.
    public long usual() {
        return usual;
    }

    /// The greatest value beside [#UNSET], where that is one.
    public long most() {
        return most;
    }

    public boolean allows(long value) {
        return (value >= 0 && value <= most) || value == usual;
    }

    /// As the product shows it: the resiliency period of a role is a signed number.
    public long shown(long value) {
        return this == RESILIENCY_PERIOD && value == UNSET ? -1 : value;
    }

    /// Whether a version knows the property at all.
    public boolean existsOn(WindowsVersion version) {
        return this != RESILIENCY_PERIOD || version.hasComputeResiliency();
    }

    @Override
    public String toString() {
        return label;
    }
}
