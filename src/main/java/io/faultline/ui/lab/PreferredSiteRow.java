package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.SiteId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one setting that is no number: the site whose nodes keep their votes.
final class PreferredSiteRow extends Div {
    static final String GROUP = SettingWords.of("PreferredSite").group();
    private static final String NONE = "none";

    private final Cluster cluster;
    private final List<SiteId> sites;
    private final String before;
    private final Select<String> picked = new Select<>();

    private PreferredSiteRow(Cluster cluster, List<SiteId> sites, Runnable changed) {
        this.cluster = cluster;
        this.sites = sites;
        SiteId now = cluster.settings().preferredSite();
        before = now == null ? NONE : now.name();
        addClassName("setting");
        setClassName("moved", now != null);
        Span name = new Span("PreferredSite");
        name.addClassName("setting-name");
        if (now != null) {
            Span tag = new Span("changed");
            tag.addClassName("tag");
            name.add(tag);
        }
        Paragraph says = new Paragraph(SettingWords.of("PreferredSite").does());
        says.addClassName("setting-says");
        Paragraph range = new Paragraph("Default none");
        range.addClassName("setting-range");
        picked.setItems(
                Stream.concat(Stream.of(NONE), sites.stream().map(SiteId::name)).toList());
        picked.setAriaLabel("PreferredSite");
        picked.setValue(before);
        picked.addValueChangeListener(change -> changed.run());
        add(new Div(name, says, range), picked);
    }

    /// Where there is a choice: more than one site, and a version that knows them.
    static Optional<PreferredSiteRow> of(FabricState state, Cluster cluster, Runnable changed) {
        return cluster.version().hasSites() && Sites.areSeveral(state)
                ? Optional.of(new PreferredSiteRow(cluster, Sites.of(state), changed))
                : Optional.empty();
    }

    void pick(String site) {
        picked.setValue(site);
    }

    /// What would set it anew.
    Optional<OperatorCommand> change() {
        String wanted = picked.getValue();
        if (wanted == null || wanted.equals(before)) {
            return Optional.empty();
        }
        SiteId site = sites.stream()
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElse(null);
        return Optional.of(new OperatorCommand.SetPreferredSite(cluster.id(), site));
    }
}
