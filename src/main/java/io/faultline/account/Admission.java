package io.faultline.account;

/// Proof that somebody showed who they are. Only this room makes one, and [Door] lets in whoever brings one.
public final class Admission {

    private final Person person;
    private final boolean mustChangePassword;

    private Admission(Person person, boolean mustChangePassword) {
        this.person = person;
        this.mustChangePassword = mustChangePassword;
    }

    static Admission of(Account account) {
        return new Admission(account.person(), account.mustChangePassword());
    }

    public Person person() {
        return person;
    }

    /// Until this is done, the person holds no role: every other route and service refuses them.
    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
