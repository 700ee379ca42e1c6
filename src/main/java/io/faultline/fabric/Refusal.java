package io.faultline.fabric;

/// Why a command was not carried out: a fact, not an exception.
///
/// @param code   the real product's code, as `0x80071398` or an event id, or a name of ours when no source gives one
/// @param reason one stable word for programs, as `NotAPossibleOwner`
/// @param text   what a person reads
public record Refusal(String code, String reason, String text) {}
