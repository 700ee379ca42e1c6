package io.faultline.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;

/// Somewhere to go without a task: beside the labs, and drawn as less than one.
final class PlaceCard extends Article {

    private PlaceCard(String path, String title, String text, String picture) {
        addClassNames("lab", "place");
        var drawn = new Svg(Pictures.of(picture));
        drawn.addClassName("picture");
        drawn.getElement().setAttribute("aria-hidden", "true");
        add(new H3(new Anchor(path, title)), new Paragraph(text), drawn);
    }

    static List<PlaceCard> all(boolean signedIn) {
        var bench = new PlaceCard(
                signedIn ? "/?free" : "/" + JoinView.ROUTE,
                "A free bench",
                "Four hosts, one SAN, ten machines, and nothing asked. Break what you like.",
                "bench");
        return Stream.of(
                        Stream.of(bench),
                        place(
                                "advisor",
                                "Ask the advisor",
                                "What you have and need: which technology holds, and why.",
                                "advice"),
                        place(
                                "ledger",
                                "What is simulated",
                                "Each behaviour with its source, and what is left out.",
                                "ledger"))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<PlaceCard> place(String route, String title, String text, String picture) {
        boolean exists =
                RouteConfiguration.forApplicationScope().getRoute(route).isPresent();
        return exists ? Stream.of(new PlaceCard("/" + route, title, text, picture)) : Stream.empty();
    }
}
