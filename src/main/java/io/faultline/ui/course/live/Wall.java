package io.faultline.ui.course.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.account.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A card for everybody. A card whose seat looks as before is left alone; the list is only touched when its
/// order is another.
final class Wall extends Div {

    /// So many are drawn at first: further down nobody looks at a glance.
    private static final int MOST = 48;

    private record Place(ListItem item, SeatCard card) {}

    private final UnorderedList list = new UnorderedList();
    private final NativeButton rest = new NativeButton();
    private final Map<PersonId, Place> places = new LinkedHashMap<>();
    private List<PersonId> order = List.of();
    private int most = MOST;

    Wall() {
        addClassName("wall-place");
        list.addClassName("wall");
        list.getElement().setAttribute("aria-label", "Learners");
        rest.addClassName("btn");
        rest.setVisible(false);
        add(list, rest);
    }

    void show(List<Seat> seats) {
        var drawn = seats.subList(0, Math.min(most, seats.size()));
        for (var seat : drawn) {
            var place = places.computeIfAbsent(seat.who().id(), _ -> {
                var card = new SeatCard(seat);
                return new Place(new ListItem(card), card);
            });
            place.card().show(seat);
        }
        var wanted = drawn.stream().map(seat -> seat.who().id()).toList();
        if (!wanted.equals(order)) {
            order = wanted;
            places.keySet().retainAll(wanted);
            list.removeAll();
            wanted.stream()
                    .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                    .forEach(place -> list.add(place.item()));
        }
        int hidden = seats.size() - drawn.size();
        rest.setVisible(hidden > 0);
        rest.setText("Show the other " + hidden);
    }

    /// @param again called when more are to be drawn
    void onMore(Runnable again) {
        rest.addClickListener(_ -> {
            most = Integer.MAX_VALUE;
            again.run();
        });
    }
}
