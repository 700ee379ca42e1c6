package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;

class AccountsTest {

    private static final NameScope CLASS = NameScope.of("class", 1);
    private static final String HERE = "10.0.0.1";

    private final AccountRoom room = new AccountRoom();
    private final Accounts accounts = room.accounts;

    @AfterEach
    void nobodyStaysSignedIn() {
        room.actAsNobody();
    }

    @Test
    void aLearnerComesBackWithNameAndKeyHoweverTyped() {
        var zoe = enrol("Zoë");
        var key = zoe.key().printed().toUpperCase().replace('-', ' ');
        assertThat(accounts.signInLearner(CLASS, " zoe ", key, HERE))
                .isInstanceOfSatisfying(
                        SignInResult.SignedIn.class,
                        in -> assertThat(in.admission().person())
                                .isEqualTo(zoe.admission().person()));
    }

    @Test
    void aNameIsTakenInItsClassOnlyAndWhateverItsAccents() {
        enrol("Zoë");
        assertThat(accounts.enrol(CLASS, "ZOE")).isInstanceOf(EnrolResult.NameTaken.class);
        assertThat(accounts.enrol(NameScope.of("class", 2), "ZOE")).isInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void aKeyOpensNoOtherClass() {
        var zoe = enrol("Zoë");
        assertThat(accounts.signInLearner(
                        NameScope.of("class", 2), "Zoë", zoe.key().printed(), HERE))
                .isEqualTo(new SignInResult.WrongNameOrSecret());
    }

    @Test
    void noSecretIsKeptInTheDatabase() {
        var zoe = enrol("Zoë");
        var row = room.database
                .sql()
                .sql("select * from person")
                .query()
                .singleRow()
                .toString();
        assertThat(row).contains("Zoë").doesNotContain(zoe.key().words());
    }

    @Test
    void guessingIsSlowedAndTheRightKeyWaitsToo() {
        var zoe = enrol("Zoë");
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("Zoë", "amber lake north violin")).isEqualTo(new SignInResult.WrongNameOrSecret());
        }
        assertThat(signIn("Zoë", zoe.key().printed())).isEqualTo(new SignInResult.TooSoon(1));
        room.clock.pass(Duration.ofSeconds(1));
        assertThat(signIn("Zoë", zoe.key().printed())).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void anUnknownNameReadsLikeAWrongKey() {
        assertThat(signIn("Nobody", "amber lake north violin")).isEqualTo(new SignInResult.WrongNameOrSecret());
    }

    @Test
    void aKeyWithThreeWordsIsNoGuess() {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn("Zoë", "amber lake north")).isInstanceOf(SignInResult.Unreadable.class);
        }
    }

    @Test
    void aRenewedKeyWorksAtOnceAndTheOldOneDies() {
        var zoe = enrol("Zoë");
        var renewed = accounts.renewKey(zoe.admission().person().id());
        assertThat(signIn("Zoë", zoe.key().printed())).isEqualTo(new SignInResult.WrongNameOrSecret());
        assertThat(signIn("Zoë", renewed.printed())).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void anInstructorHasNoKeyToRenew() {
        var instructor = room.instructor("Ines");
        assertThatThrownBy(() -> accounts.renewKey(instructor.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aOneTimePasswordMustBeReplacedAndThenDies() {
        var oneTime = startAndReadPassword();
        assertThat(oneTime).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        var admission = ((SignInResult.SignedIn) accounts.signInInstructor("Instructor", oneTime, HERE)).admission();
        assertThat(admission.mustChangePassword()).isTrue();
        room.actAs(admission);

        assertThat(accounts.changePassword(oneTime, "short", HERE)).isInstanceOf(PasswordResult.BadPassword.class);
        assertThat(accounts.changePassword(oneTime, oneTime, HERE)).isInstanceOf(PasswordResult.BadPassword.class);
        assertThat(accounts.changePassword("no", "four plain words here", HERE))
                .isInstanceOf(PasswordResult.WrongCurrent.class);
        assertThat(accounts.changePassword(oneTime, "four plain words here", HERE))
                .isInstanceOfSatisfying(
                        PasswordResult.Changed.class,
                        changed -> assertThat(changed.admission().mustChangePassword())
                                .isFalse());

        assertThat(accounts.signInInstructor("instructor", oneTime, HERE))
                .isEqualTo(new SignInResult.WrongNameOrSecret());
        assertThat(accounts.signInInstructor("instructor", "four plain words here", HERE))
                .isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void untilItIsReplacedEachStartDrawsANewOneTimePassword() {
        var first = startAndReadPassword();
        var second = startAndReadPassword();
        assertThat(accounts.signInInstructor("instructor", first, HERE))
                .isEqualTo(new SignInResult.WrongNameOrSecret());
        assertThat(accounts.signInInstructor("instructor", second, HERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aPasswordTooLongForBcryptIsWrongAndNotAnError() {
        startAndReadPassword();
        assertThat(accounts.signInInstructor("instructor", "é".repeat(1000), HERE))
                .isEqualTo(new SignInResult.WrongNameOrSecret());
    }

    private EnrolResult.Enrolled enrol(String name) {
        return (EnrolResult.Enrolled) accounts.enrol(CLASS, name);
    }

    private SignInResult signIn(String name, String key) {
        return accounts.signInLearner(CLASS, name, key, HERE);
    }

    private String startAndReadPassword() {
        return FirstStartLog.during(() -> room.firstInstructor.run(new DefaultApplicationArguments()))
                .replaceAll("(?s).*one-time password ", "");
    }
}
