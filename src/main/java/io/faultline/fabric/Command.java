package io.faultline.fabric;

/// What one may tell the fabric to do: by an operator, or by the weather.
public sealed interface Command permits OperatorCommand, RoleCommand, HardwareCommand, DirectoryCommand, Incident {}
