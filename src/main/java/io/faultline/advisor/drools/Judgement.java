package io.faultline.advisor.drools;

import java.util.List;
import java.util.Set;

/// What the rules concluded from some facts.
///
/// @param conclusions in an order of their own: the order in which rules fired never shows
/// @param muted       ids of rules that were switched off and had something to say
public record Judgement(List<Conclusion> conclusions, Set<String> muted) {}
