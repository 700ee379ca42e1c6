package io.faultline.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Keeps what the browser showed when a journey failed.
final class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty() || !(test.getRequiredTestInstance() instanceof Journey journey)) {
            return;
        }
        var name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        try {
            journey.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journeys", name + ".png")));
        } catch (PlaywrightException closed) {
            test.publishReportEntry("no picture", closed.getMessage());
        }
    }
}
