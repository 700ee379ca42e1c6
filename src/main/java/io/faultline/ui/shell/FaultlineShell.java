package io.faultline.ui.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// What every page has: server push, the Aura theme with our own sheet over it, and the fonts. The npm packages
/// that the elements in `frontend/` use are named here too, so that one file says what the browser gets.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@NpmPackage(value = "uplot", version = "1.6.32")
@NpmPackage(value = "@fontsource/ibm-plex-sans", version = "5.3.0")
@NpmPackage(value = "@fontsource/ibm-plex-sans-condensed", version = "5.3.0")
@NpmPackage(value = "@fontsource/ibm-plex-mono", version = "5.3.0")
@CssImport("@fontsource/ibm-plex-sans/latin-400.css")
@CssImport("@fontsource/ibm-plex-sans/latin-500.css")
@CssImport("@fontsource/ibm-plex-sans/latin-600.css")
@CssImport("@fontsource/ibm-plex-sans-condensed/latin-400.css")
@CssImport("@fontsource/ibm-plex-sans-condensed/latin-500.css")
@CssImport("@fontsource/ibm-plex-sans-condensed/latin-600.css")
@CssImport("@fontsource/ibm-plex-mono/latin-400.css")
@CssImport("@fontsource/ibm-plex-mono/latin-500.css")
@CssImport("uplot/dist/uPlot.min.css")
public class FaultlineShell implements AppShellConfigurator {

    /// Beside another page of ours the bar is there already.
    private static final String WITHIN_A_PAGE =
            "if (window.top !== window.self) document.documentElement.dataset.within = ''";

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineWithContents(Inline.Position.PREPEND, Lamp.BEFORE_FIRST_PAINT, Inline.Wrapping.JAVASCRIPT);
        page.addInlineWithContents(Inline.Position.PREPEND, WITHIN_A_PAGE, Inline.Wrapping.JAVASCRIPT);
        page.setPageTitle("Faultline");
        page.addLink("icon", Brand.AS_ADDRESS);
        page.addMetaTag("color-scheme", "light dark");
    }
}
