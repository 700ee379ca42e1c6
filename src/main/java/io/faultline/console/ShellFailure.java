package io.faultline.console;

/// Carries an error from where it is noticed to [Shell]; nobody outside of this room sees it.
public final class ShellFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ShellError error;

    public ShellFailure(ShellError error) {
        super(error.text(), null, false, false);
        this.error = error;
    }

    public ShellError error() {
        return error;
    }
}
