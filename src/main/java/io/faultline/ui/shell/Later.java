package io.faultline.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows a value once it is there. The thread is one of our own: with the session free, the screen's work would
/// else be done on the one that brought the value.
public final class Later {
    private Later() {}

    public static <T> void show(UI ui, CompletableFuture<T> value, Consumer<T> screen) {
        value.whenCompleteAsync(
                (found, fault) -> {
                    try {
                        ui.access(() -> show(found, fault, screen));
                    } catch (UIDetachedException gone) {
                        // nobody is there to see it any more
                    }
                },
                Thread::startVirtualThread);
    }

    /// What went wrong is told as any other fault of ours.
    private static <T> void show(T found, @Nullable Throwable fault, Consumer<T> screen) {
        if (fault != null) {
            throw new CompletionException(fault);
        }
        screen.accept(found);
    }
}
