package io.faultline.workbench;

/// What a busy learner types: a line every twenty seconds; things move, break and come back.
final class LabLines {
    private static final String[] LINES = {
        "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live",
        "Get-ClusterNode",
        "Suspend-ClusterNode -Name HV03 -Drain",
        "(Get-ClusterGroup DC01).Priority = 1000",
        "Stop-VM -Name WEB02",
        "Resume-ClusterNode -Name HV03",
        "Invoke-Fault -PowerLoss HV04",
        "Start-VM -Name WEB02",
        "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV01 -MigrationType Live",
        "Repair-Fault -PowerLoss HV04",
        "Move-ClusterVirtualMachineRole -Name APP01 -Node HV03 -MigrationType Live",
        "(Get-ClusterGroup DC01).Priority = 3000"
    };

    private LabLines() {}

    static String line(int number) {
        return LINES[number % LINES.length];
    }
}
