package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, wide and narrow, light and dark, by the rules of axe-core. */
@Tag("browser")
class AxeTest {
    private static final String RUN = """
        const done = arguments[arguments.length - 1];
        axe.run(document, {rules: {'target-size': {enabled: true}}}).then(result => done(result.violations.map(each => each.id + ': '
            + each.nodes.map(node => node.html.slice(0, 160) + ' | ' + (node.any[0]?.message ?? node.all[0]?.message
                ?? node.none[0]?.message ?? '')).slice(0, 3).join(' ; '))));\
        """;

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        desk = RunningDesk.of("axe", "otklik.open=true", "otklik.files.folder=" + folder);
        browser = new Browser(desk);
        try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        fill();
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
    }

    /** A message in each state that pages show, and each kind of thing beside them. */
    private static void fill() {
        DeskClient curator = desk.signedIn("curator");
        desk.receive("axe-late", "Где снег?");
        desk.pass(Duration.ofMinutes(40));
        desk.receive("axe-new", "Не горят фонари на Лесной, 3.");
        desk.receive("axe-word", "Ну и п***ц у вас, а не дорога!");
        desk.receive("axe-draft", "Где свет?");
        curator.act("axe-draft", "classify", Map.of("importance", "HIGH", "location", "ул. Лесная, 3"));
        curator.act("axe-draft", "route", Map.of("lead", "ЖКХ", "coExecutors", List.of("Школы")));
        desk.receive("axe-approve", "Где тепло?");
        curator.act("axe-approve", "route", Map.of("lead", "ЖКХ"));
        DeskClient zhkh = desk.signedIn("zhkh");
        zhkh.act("axe-approve", "submit-draft", Map.of("kind", "FINAL", "text", "Скоро починим."));
        desk.receive("axe-publish", "Где вода?");
        curator.act("axe-publish", "route", Map.of("lead", "ЖКХ"));
        zhkh.act("axe-publish", "submit-draft", Map.of("kind", "FINAL", "text", "Скоро починим."));
        curator.act("axe-publish", "approve", Map.of());
        curator.get("/templates");
        curator.post("/templates", Map.of("name", "Фонари", "text", "По адресу {адрес} починят."));
        curator.post("/filters", Map.of("name", "Важное", "important", "1"));
        curator.get("/incidents");
        curator.post("/incidents", Map.of("id", "i1", "title", "Нет света на Лесной"));
        curator.get("/incidents/i1");
        curator.post("/incidents/i1/join", Map.of("commandId", "j1", "numbers", "axe-new", "адрес", "Лесная, 3"));
        zhkh.get("/messages/axe-draft");
        zhkh.upload(
                "/messages/axe-draft/submit-draft/photo", Map.of("text", "Лампу заменили."), "лампа.png", picture());
        zhkh.post("/messages/axe-draft/submit-draft/link", Map.of("link", "https://vk.com/video-77_5"));
        zhkh.get("/register/materials");
        zhkh.post(
                "/register/materials",
                Map.of("id", "axe-1", "commandId", "m1", "page", "adm-vk", "format", "text", "text", "Про снег"));
        curator.get("/tokens");
        curator.post("/tokens", Map.of("label", "мониторинг", "unit", "ЖКХ"));
        desk.jdbc()
                .sql("update alert set delivered_at = null, failure = 'нет связи', attempts = 10, given_up_at = at"
                        + " where message_id = 'axe-late'")
                .update();
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1400, light", "1400, dark", "390, light", "390, dark"})
    void noPageHasAViolation(int width, String scheme) throws IOException {
        browser.size(width);
        browser.scheme(scheme);
        List<String> wrong = new ArrayList<>();
        check("/sign-in", wrong);
        check("/public/answers", wrong);
        check("/public/answers?id=axe-draft", wrong);
        browser.shot("axe-" + width + "-" + scheme + "-public-answers");
        check("/invitation/no-such-secret", wrong);
        checkTable(wrong);
        browser.signIn("curator");
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/?state=ROUTING",
                "/?important=1",
                "/?q=no-such-words",
                "/messages/axe-late",
                "/messages/axe-word",
                "/messages/axe-draft",
                "/messages/axe-approve",
                "/messages/axe-publish",
                "/incidents/i1",
                "/register/page?id=adm-vk",
                "/register/materials/axe-1",
                "/no-such-page"));
        pages.addAll(CuratorPages.ALL);
        for (String page : pages) {
            check(page, wrong);
            browser.shot("axe-" + width + "-" + scheme + page.replaceAll("[^a-z0-9]+", "-"));
        }
        browser.signIn("ministry");
        check("/new", wrong);
        browser.signIn("zhkh");
        check("/", wrong);
        check("/messages/axe-draft", wrong);
        browser.shot("axe-" + width + "-" + scheme + "-unit-messages-axe-draft");
        check("/register/materials", wrong);
        browser.signIn("adviser");
        check("/register/page?id=adm-vk", wrong);
        browser.shot("axe-" + width + "-" + scheme + "-adviser-register-page");
        assertThat(wrong).isEmpty();
    }

    /** The table of official pages, as a site shows it within a page of its own. */
    private static void checkTable(List<String> wrong) {
        browser.go("/sign-in");
        String table = desk.client().get("/public/pages.html").body();
        browser.chrome.executeScript(
                "document.querySelector('main').innerHTML = '<h1>Страницы</h1>' + arguments[0]", table);
        run("/public/pages.html", wrong);
    }

    /** Looks at a page with all that can be opened on it open. */
    private static void check(String page, List<String> wrong) {
        browser.go(page);
        browser.chrome.executeScript("document.querySelectorAll('details').forEach(each => {"
                + " each.removeAttribute('name'); each.open = true; })");
        run(page, wrong);
    }

    private static void run(String page, List<String> wrong) {
        browser.chrome.executeScript(axe);
        Object found = browser.chrome.executeAsyncScript(RUN);
        if (found instanceof List<?> violations) {
            violations.forEach(each -> wrong.add(page + " " + each));
        }
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser.size(390);
        browser.scheme("light");
        browser.signIn("curator");
        for (String page : List.of(
                "/",
                "/?sort=old",
                "/messages/axe-draft",
                "/messages/axe-publish",
                "/register/page?id=adm-vk",
                "/templates",
                "/moderation",
                "/deliveries")) {
            browser.go(page);
            assertThat((Long) browser.chrome.executeScript("return document.documentElement.scrollWidth"))
                    .as("width of %s", page)
                    .isLessThanOrEqualTo(390L);
        }
    }
}
