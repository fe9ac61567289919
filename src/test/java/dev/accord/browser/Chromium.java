package dev.accord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The one browser that all tests share: that of `ACCORD_CHROMIUM`, else one on the PATH, else Playwright's own. Where
/// there is none, tests are skipped with the reason; with `-Dbrowser.required=true` they fail.
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final long DOWNLOAD_MINUTES = 5;

    private static Browser shared;
    private static String missing = "";

    private Chromium() {}

    static synchronized Browser shared() {
        if (shared == null && missing.isEmpty()) {
            launch();
        }
        if (!missing.isEmpty()) {
            if (Boolean.getBoolean("browser.required")) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return shared;
    }

    private static void launch() {
        try {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
            var options = new BrowserType.LaunchOptions().setArgs(QUIET);
            installed().ifPresentOrElse(options::setExecutablePath, Chromium::download);
            shared = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        } catch (PlaywrightException none) {
            missing = "No Chromium: set ACCORD_CHROMIUM, or install chromium. " + none.getMessage();
        }
    }

    private static Optional<Path> installed() {
        var named = System.getenv("ACCORD_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Where it fails, so does the launch, which says why.
    private static void download() {
        var command = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        command.command().addAll(List.of("install", "chromium"));
        try {
            var download = command.inheritIO().start();
            if (!download.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES)) {
                download.destroy();
            }
        } catch (IOException impossible) {
            throw new PlaywrightException("Its own could not be downloaded", impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
