package eplan.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium with a Thai reader before it: Debian's where the machine has it, otherwise the one Playwright brings. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final URI address;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(URI address) {
        this.address = address;
        Optional<Path> installed = installed();
        var options = new Playwright.CreateOptions();
        installed.ifPresent(path -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.playwright = Playwright.create(options);
        var launch = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(launch::setExecutablePath);
        this.chromium = playwright.chromium().launch(launch);
    }

    /** @param address of the application, see {@link RunningApplication#address()} */
    public static Browser open(URI address) {
        return new Browser(address);
    }

    /** A page of a new visitor, with cookies of their own, on an office screen. */
    public Page page() {
        return page(1366, 768);
    }

    /** A page of a new visitor on a telephone. */
    public Page phone() {
        return page(390, 844);
    }

    private Page page(int width, int height) {
        BrowserContext visitor = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok")
                .setViewportSize(width, height));
        visitor.setDefaultTimeout(30_000);
        return visitor.newPage();
    }

    /** A page of a new visitor who has signed in. */
    public Page signedIn(String username, String password) {
        Page page = page();
        page.navigate("/login");
        signIn(page, username, password);
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Fills the sign-in page that is open, and sends it. */
    public void signIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
    }

    private static Optional<Path> installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("EPLAN_CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
