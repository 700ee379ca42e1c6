package io.faultline.ui.course.roster;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.faultline.course.Identity;
import io.faultline.course.Member;
import io.faultline.ui.shell.Ago;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// Everybody in a class, and how other systems know them.
final class RosterGrid extends Grid<Member> {

    private static final String NAME =
            "<span class=\"who\">${item.name}</span>${item.left ? html` <span class=\"tag\">has left</span>` : ''}";
    private static final String RENEW = "<button class=\"btn small\" aria-label=\"New key for ${item.name}\" "
            + "@click=\"${renew}\">New key…</button>";

    RosterGrid(Instant now, Consumer<Member> renew) {
        addClassNames("desk-grid", "roster");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        getElement().setAttribute("aria-label", "Roster");
        addColumn(LitRenderer.<Member>of(NAME)
                        .withProperty("name", member -> member.person().name())
                        .withProperty("left", member -> !member.isIn()))
                .setHeader("Learner")
                .setComparator(member -> member.person().name().toLowerCase(Locale.ROOT))
                .setAutoWidth(true)
                .setFlexGrow(2)
                .setFrozen(true)
                .setRowHeader(true);
        identity("ID number", Identity::studentId).setPartNameGenerator(_ -> "num");
        identity("Username", Identity::login);
        identity("Email", Identity::email).setFlexGrow(2);
        identity("Section", Identity::section);
        addColumn(member -> Ago.words(member.since(), now))
                .setHeader("Joined")
                .setComparator(Member::since)
                .setWidth("130px")
                .setFlexGrow(0);
        addColumn(LitRenderer.<Member>of(RENEW)
                        .withProperty("name", member -> member.person().name())
                        .withFunction("renew", renew::accept))
                .setHeader("Lost key")
                .setWidth("120px")
                .setFlexGrow(0);
        setEmptyStateText("Nobody of that name.");
    }

    private Column<Member> identity(String header, Function<Identity, String> value) {
        return addColumn(member -> value.apply(member.identity()))
                .setHeader(header)
                .setComparator(member -> value.apply(member.identity()).toLowerCase(Locale.ROOT))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    void show(List<Member> members) {
        setItems(new ListDataProvider<>(members));
        recalculateColumnWidths();
    }

    /// Whether a text is in their name or in one of their ids.
    static boolean fits(Member member, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var identity = member.identity();
        return List.of(
                        member.person().name(),
                        identity.studentId(),
                        identity.login(),
                        identity.email(),
                        identity.section(),
                        identity.canvasId())
                .stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
