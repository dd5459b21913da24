package org.saime.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.saime.App;
import org.saime.kernel.db.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo country in a program of its own, and one Chromium, for all browser tests of a run. */
public final class Demo {
    public static final String TODAY = "2026-11-05";
    public static final String PASSWORD = "saime-demo";
    private static final Path PICTURES = Path.of("target/screenshots");
    private static Demo instance;

    private final String base;
    private final Browser browser;

    private Demo() {
        var database = TestDatabase.fresh();
        ConfigurableApplicationContext program = new SpringApplicationBuilder(App.class)
                .properties(
                        "server.port=0",
                        "saime.demo=true",
                        "saime.date=" + TODAY,
                        "saime.demo.families=60",
                        "saime.jobs=false",
                        "saime.database.url=" + database.url(),
                        "saime.database.user=" + database.app().role(),
                        "saime.database.password=" + database.app().password(),
                        "saime.database.owner=" + database.owner().role(),
                        "saime.database.owner.password=" + database.owner().password())
                .run();
        base = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
        browser = Playwright.create(new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            browser.close();
            program.close();
        }));
    }

    public static synchronized Demo running() {
        if (instance == null) {
            instance = new Demo();
        }
        return instance;
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: apt-get install chromium"));
    }

    public String base() {
        return base;
    }

    /** A fresh browser window of this width, in this language, nobody signed in. */
    public BrowserContext window(int width, String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, width < 500 ? 844 : 900)
                .setHasTouch(width < 500)
                .setLocale(language)
                .setTimezoneId("Europe/Riga"));
    }

    /** A window in which somebody has signed in. */
    public BrowserContext windowOf(String login, int width, String language) {
        BrowserContext window = window(width, language);
        Page page = window.newPage();
        page.navigate("/sign-in");
        page.navigate("/language?to=" + language + "&back=/sign-in");
        page.fill("#login", login);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.close();
        return window;
    }

    /** A picture of the whole page in target/screenshots, for people to look at and for the README. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
