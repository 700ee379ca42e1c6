package io.faultline.workbench;

/// Ends with [#close], which may be called from any thread and more than once.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
