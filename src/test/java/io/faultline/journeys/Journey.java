package io.faultline.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// A way through the application in a real Chromium, against the packaged server. Journeys share one server and one
/// browser; each has a visitor of its own ([#page]), and [#anotherVisitor] lets a second one in.
///
/// A failed journey leaves `target/journeys/NAME.png` behind.
@ExtendWith(PictureOfFailure.class)
public abstract class Journey {

    private static final List<String> CHROMIUMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static FaultlineServer server;
    private static Browser browser;

    protected Page page;
    private BrowserContext visitor;

    @BeforeEach
    final void openBrowser() {
        visitor = browser().newContext(desk());
        page = visitor.newPage();
    }

    @AfterEach
    final void closeBrowser() {
        visitor.browser().contexts().forEach(BrowserContext::close);
    }

    /// The server that all journeys share; one that must be killed is started by [FaultlineServer#on].
    protected static synchronized FaultlineServer server() {
        if (server == null) {
            try {
                server = FaultlineServer.on(Files.createTempDirectory("faultline-journeys"));
            } catch (IOException full) {
                throw new java.io.UncheckedIOException(full);
            }
        }
        return server;
    }

    /// Goes to a path of the shared server, such as `/advisor`.
    protected void open(String path) {
        page.navigate(server().url() + path);
    }

    /// A second person, with cookies of their own.
    protected Page anotherVisitor() {
        return browser().newContext(desk()).newPage();
    }

    /// Keeps a picture of the page, light and dark, by default in `target/screens`;
    /// `-Dfaultline.screens=src/docs/screens` renews those
    /// that the README shows.
    protected void picture(String name) {
        var folder = Path.of(System.getProperty("faultline.screens", "target/screens"));
        for (ColorScheme light : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            page.screenshot(new Page.ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(folder.resolve(name + "-" + light.name().toLowerCase(Locale.ROOT) + ".png")));
        }
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking")));
        }
        return browser;
    }

    /// The one that `./faultline test` found, else the first on the path.
    private static Path chromium() {
        var named = System.getProperty("faultline.chromium");
        if (named != null) {
            return Path.of(named);
        }
        var path = System.getenv("PATH").split(File.pathSeparator);
        return CHROMIUMS.stream()
                .flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found. Maybe start ./faultline test."));
    }
}
