package io.faultline.kernel;

import java.util.Optional;

/// A law that every history obeys. It is checked after every event, in production too: a wrong simulator teaches wrong
/// things.
public interface Invariant<S, E> {
    /// The law as a sentence.
    String law();

    /// Looks at what `event` touched. Empty when the law holds, else what was seen.
    Optional<String> brokenBy(S before, E event, S after);

    /// Looks at everything. Whatever this refuses, [#brokenBy] must have refused at the event that led there.
    Optional<String> brokenIn(S state);
}
