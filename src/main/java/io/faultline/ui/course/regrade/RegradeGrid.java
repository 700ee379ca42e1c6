package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.faultline.ui.course.Count;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// Old, new and difference of every attempt; a click unfolds which checks flipped.
final class RegradeGrid extends Grid<RegradeLine> {

    private static final String DIFFERENCE = "<span class=\"difference ${item.way}\">${item.words}</span>";

    RegradeGrid() {
        addClassNames("desk-grid", "regrade-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "What the regrade would do");
        addColumn(RegradeLine::learner)
                .setHeader("Learner")
                .setComparator(Comparator.comparing(RegradeLine::learner, String.CASE_INSENSITIVE_ORDER))
                .setWidth("210px")
                .setFlexGrow(2)
                .setFrozen(true)
                .setRowHeader(true);
        figure("Attempt", line -> String.valueOf(line.attempt()), Comparator.comparing(RegradeLine::attempt));
        figure("Old", line -> Count.points(line.before()), Comparator.comparing(RegradeLine::before));
        figure(
                "New",
                line -> line.now().map(Count::points).orElse("pending"),
                Comparator.comparing(line -> line.now().orElse(BigDecimal.ONE.negate())));
        addColumn(LitRenderer.<RegradeLine>of(DIFFERENCE)
                        .withProperty("words", RegradeLine::shownDifference)
                        .withProperty("way", line -> switch (line.difference().signum()) {
                            case 1 -> "up";
                            case -1 -> "down";
                            default -> "";
                        }))
                .setHeader("Difference")
                .setComparator(RegradeLine::difference)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("112px")
                .setFlexGrow(0)
                .setPartNameGenerator(_ -> "num");
        addColumn(line -> flips(line.flips()))
                .setHeader("Checks that flipped")
                .setComparator(line -> line.flips().size())
                .setFlexGrow(3)
                .setTooltipGenerator(line -> line.flips().isEmpty() ? null : String.join("\n", line.flips()));
        addColumn(line -> line.byHand() ? "kept" : "")
                .setHeader("By hand")
                .setComparator(RegradeLine::byHand)
                .setWidth("92px")
                .setFlexGrow(0);
        addColumn(line -> line.becomes().words())
                .setHeader("What becomes of it")
                .setComparator(RegradeLine::becomes)
                .setWidth("220px")
                .setFlexGrow(0);
        setEmptyStateText("No attempt fits this filter.");
        setItemDetailsRenderer(new ComponentRenderer<>(RegradeGrid::details));
    }

    private void figure(String header, ValueProvider<RegradeLine, String> text, Comparator<RegradeLine> order) {
        addColumn(text)
                .setHeader(header)
                .setComparator(order::compare)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("92px")
                .setFlexGrow(0)
                .setPartNameGenerator(_ -> "num");
    }

    void show(List<RegradeLine> lines) {
        setItems(new ListDataProvider<>(lines) {
            @Override
            public Long getId(RegradeLine line) {
                return line.id();
            }
        });
    }

    private static String flips(List<String> flips) {
        return switch (flips.size()) {
            case 0 -> "none";
            case 1 -> flips.getFirst();
            default -> flips.size() + ": " + flips.getFirst() + ", …";
        };
    }

    private static UnorderedList details(RegradeLine line) {
        var list = new UnorderedList();
        list.addClassName("flips");
        line.diverged().ifPresent(why -> list.add(new ListItem(why)));
        line.flips().forEach(flip -> list.add(new ListItem(flip)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem("The machine says the same of every check."));
        }
        return list;
    }
}
