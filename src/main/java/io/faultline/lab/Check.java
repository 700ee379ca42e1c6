package io.faultline.lab;

import java.util.List;

/// One thing that a step asks for.
///
/// @param pass   what is said when it holds
/// @param fail   what is said while it does not: what was seen instead
/// @param why    why it matters, one line; may be empty
/// @param read   where to read more, an https link; may be empty
/// @param ledger the modelled behaviour that it grades, ids of the fidelity ledger
/// @param line   where it stands in lab.yaml
public record Check(
        String id,
        String step,
        int points,
        Tense tense,
        Sentence pass,
        Sentence fail,
        String why,
        String read,
        List<String> ledger,
        int line) {
    public Check {
        ledger = List.copyOf(ledger);
    }
}
