package io.faultline.lab;

/// A place in the blueprint that a lab sets anew, such as `vms.SQL01.memory`.
///
/// @param value may hold drawn values
record Setting(String path, String value, int line) {}
