package io.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.faultline.account.PersonId;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.testing.PlayedLab;
import io.faultline.testing.Screens;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Receipt;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far somebody is with a lab, and the ways that its card offers.
class LabProgressTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final PersonId ADA = new PersonId(1);

    private final Lab lab = PlayedLab.in(Mode.GUIDED).lab();

    @Test
    void theAttemptThatIsOpenIsTheOneToGoOnWith() {
        LabProgress progress = LabProgress.of(
                lab, List.of(row(2, false), row(1, true)), List.of(stands(1, 80, true), stands(2, 45, false)));
        assertThat(progress.open()).map(AttemptRow::id).contains(new AttemptId(2));
        assertThat(progress.soFar()).isEqualTo("45 of 100 points");
        assertThat(progress.best()).hasValue(80);
        assertThat(href(progress, lab.title())).isEqualTo("/bench/2");
    }

    @Test
    void withEverythingHandedInTheCardShowsTheResultAndOffersToStartAgain() {
        List<String> begun = new ArrayList<>();
        LabProgress progress = LabProgress.of(lab, List.of(row(1, true)), List.of(stands(1, 80, true)));
        LabCard card = new LabCard(lab, progress, true, (which, mode) -> begun.add(which.id() + " " + mode));
        assertThat(progress.open()).isEmpty();
        assertThat(Screens.text(card)).contains("handed in, 80 %", "Result", "Start again");
        assertThat(href(progress, lab.title())).isEqualTo("/result/1");
        Screens.click(Screens.all(card, NativeButton.class).getFirst());
        assertThat(begun).containsExactly("everything guided");
    }

    @Test
    void aLabThatNobodyBeganBeginsByItsTitle() {
        LabProgress progress = LabProgress.of(lab, List.of(), List.of());
        assertThat(href(progress, lab.title())).isEqualTo("/?lab=everything");
        assertThat(Screens.text(new LabCard(lab, progress, true, (_, _) -> {}))).contains("not begun");
    }

    @Test
    void anAddressNamesTheLabAndItsMode() {
        assertThat(Wish.of(QueryParameters.fromString("lab=pull&mode=assisted")))
                .contains(new Wish("pull", Optional.of("assisted")));
        assertThat(Wish.of(QueryParameters.fromString("lab=../x"))).isEmpty();
        assertThat(Wish.of(lab, Mode.EXAM).path()).isEqualTo("/?lab=everything&mode=exam");
        assertThat(new Wish(lab.id(), Optional.of("nonsense")).modeOf(lab)).isEmpty();
    }

    private String href(LabProgress progress, String title) {
        return Screens.all(new LabCard(lab, progress, true, (_, _) -> {}), Anchor.class).stream()
                .filter(link -> link.getText().equals(title))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }

    private AttemptRow row(long id, boolean handedIn) {
        return new AttemptRow(
                new AttemptId(id),
                ADA,
                new Task.OfLab(lab.id()),
                lab.title(),
                NOON,
                NOON,
                false,
                Optional.empty(),
                Mode.GUIDED,
                receipt(handedIn),
                false);
    }

    private Standing stands(long id, int earned, boolean handedIn) {
        return new Standing(
                new AttemptId(id),
                ADA,
                lab.title(),
                Mode.GUIDED,
                lab.hash(),
                NOON,
                NOON,
                false,
                receipt(handedIn),
                earned,
                100,
                0,
                0,
                false,
                2,
                5,
                "Step",
                NOON);
    }

    private static Optional<Receipt> receipt(boolean handedIn) {
        return handedIn ? Optional.of(new Receipt("ABCD-1234", NOON, SimTime.ZERO)) : Optional.empty();
    }
}
