package io.faultline.console.cmdlet;

import io.faultline.console.rows.Listing;
import io.faultline.fabric.Command;
import java.util.List;

/// What a cmdlet does with its arguments.
public sealed interface Body {
    /// Reads the fabric and changes nothing.
    @FunctionalInterface
    non-sealed interface Query extends Body {
        Listing ask(Call call);
    }

    /// Says what is to be done.
    @FunctionalInterface
    non-sealed interface Action extends Body {
        List<Command> commands(Call call);
    }

    /// Works on what comes through the pipe.
    @FunctionalInterface
    non-sealed interface Filter extends Body {
        Listing apply(Call call, Listing input);
    }

    /// Answers with text.
    @FunctionalInterface
    non-sealed interface Answer extends Body {
        String text(Call call);
    }
}
