package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where this visitor may go. A screen that this build does not have is not offered.
final class Navigation extends Nav {

    private record Place(String route, String name, Set<String> alsoAt, Anchor link) {

        static Place of(String route, String name, String... alsoAt) {
            return new Place(route, name, Set.of(alsoAt), new Anchor("/" + route, name));
        }

        boolean isAt(String segment) {
            return route.equals(segment) || alsoAt.contains(segment);
        }
    }

    private final List<Place> places = new ArrayList<>();

    Navigation(Visitor visitor) {
        setAriaLabel("Main");
        places.add(Place.of("", "Labs", "bench", "result"));
        places.add(Place.of("advisor", "Advisor"));
        if (visitor.teaches()) {
            places.add(Place.of("teach", "Teach"));
            places.add(Place.of("authors", "Authors"));
        }
        places.add(Place.of("ledger", "What is simulated"));
        var routes = RouteConfiguration.forApplicationScope();
        places.removeIf(place -> routes.getRoute(place.route()).isEmpty());
        places.forEach(place -> add(place.link()));
    }

    void mark(String segment) {
        for (var place : places) {
            if (place.isAt(segment)) {
                place.link().getElement().setAttribute("aria-current", "page");
            } else {
                place.link().getElement().removeAttribute("aria-current");
            }
        }
    }
}
