package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk in Chromium, as a person uses it. */
@Tag("browser")
class BrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final RunningDesk desk = RunningDesk.shared();
    private final ChromeDriver chrome = new ChromeDriver(
            new ChromeDriverService.Builder()
                    .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                    .build(),
            new ChromeOptions()
                    .setBinary("/usr/bin/chromium")
                    .addArguments(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking"));

    @AfterEach
    void close() {
        chrome.quit();
    }

    @Test
    void aMessageIsWorkedFromIntakeToItsAnswer() throws IOException {
        size(1440);
        signIn("ministry");
        chrome.findElement(By.linkText("Новое сообщение")).click();
        choose("network", "VKontakte");
        type("text", "На Лесной, 3 второй день не горят фонари.");
        press("Предоставить доступ");
        String note = chrome.findElement(By.cssSelector(".note.good")).getText();
        String id = note.replaceAll("\\D+", "");
        assertThat(note).isEqualTo("Сообщение r" + id + " принято.");
        signIn("curator");
        shot("board");
        chrome.findElement(By.partialLinkText("r" + id)).click();
        act("Указать тему и важность", () -> {
            choose("importance", "HIGH");
            type("topics", "освещение, дворы");
        });
        act("Направить исполнителям", () -> {
            choose("lead", "ЖКХ");
            tick("coExecutors", "Школы");
        });
        signIn("schools");
        open("r" + id);
        act("Представить информацию", () -> type("text", "Фонари у школы исправны."));
        signIn("zhkh");
        open("r" + id);
        act("Представить проект ответа", () -> {
            choose("kind", "FINAL");
            type("text", "Лампы заменят сегодня.");
        });
        signIn("curator");
        open("r" + id);
        act("Согласовать проект", () -> {});
        act("Ответ размещён", () -> type("url", "https://vk.com/wall-77_3"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("ответ дан");
        WebElement term = chrome.findElement(By.id("ANSWER/1"));
        assertThat(term.findElement(By.className("why")).isDisplayed()).isFalse();
        term.findElement(By.tagName("summary")).click();
        assertThat(term.findElement(By.className("why")).getText()).contains("Пункт 1/8: 4 ч рабочего времени");
        shot("message");
    }

    @Test
    void aMessageWithAHiddenWordIsModeratedAndRefused() throws IOException {
        desk.receive("browser-1", "Ну и п***ц у вас, а не дорога!");
        size(1440);
        signIn("curator");
        chrome.findElement(By.linkText("Модерация")).click();
        WebElement item = chrome.findElement(By.xpath("//article[.//a[text()='browser-1']]"));
        assertThat(item.getText()).contains("Ну и п**** у вас").doesNotContain("п***ц");
        item.findElement(By.tagName("summary")).click();
        assertThat(item.getText()).contains("п***ц", "нецензурное выражение");
        shot("moderation");
        WebElement page = chrome.findElement(By.tagName("html"));
        item.findElement(By.xpath(".//button[@value='DELETE']")).click();
        next(page);
        assertThat(chrome.findElement(By.cssSelector(".note.good")).getText()).isEqualTo("Решение записано.");
        open("browser-1");
        act("Не подлежит обработке", () -> choose("ground", "OBSCENE"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("не подлежит обработке");
        act("Отменить отказ", () -> type("reason", "слово не о том"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("на маршрутизации");
    }

    @Test
    void aBreachAppearsOnTheOpenBoardByItself() throws Exception {
        desk.receive("browser-2", "Где тепло?");
        size(1440);
        signIn("curator");
        assertThat(card("browser-2").getText()).contains("осталось 30 мин");
        desk.pass(Duration.ofMinutes(35));
        for (int i = 0; i < 100 && !chrome.getPageSource().contains("Срок пропущен"); i++) {
            Thread.sleep(200);
            chrome.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        }
        Thread.sleep(1000);
        assertThat(card("browser-2").getText()).contains("просрочено на 5 мин");
        assertThat(card("browser-2").getDomAttribute("class")).contains("late");
        assertThat(chrome.findElement(By.className("alerts")).getText())
                .contains("Срок пропущен: направить исполнителям");
        shot("breach");
    }

    @Test
    void everyPageFitsAPhoneAndTheKeyboardLeadsThroughTheBoard() throws IOException {
        desk.receive("browser-3", "Слово".repeat(200));
        size(390);
        signIn("curator");
        for (String page : List.of(
                "/",
                "/messages/browser-3",
                "/moderation",
                "/compliance",
                "/regulation",
                "/register",
                "/audit",
                "/tokens")) {
            chrome.get(desk.address() + page);
            Long wide =
                    (Long) ((JavascriptExecutor) chrome).executeScript("return document.documentElement.scrollWidth");
            assertThat(wide).as("width of %s", page).isLessThanOrEqualTo(390L);
            shot("phone" + page.replace('/', '-'));
        }
        chrome.get(desk.address() + "/");
        chrome.findElement(By.tagName("body")).sendKeys("j");
        assertThat(chrome.switchTo().activeElement().getDomProperty("href")).contains("/messages/");
        chrome.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(chrome.getCurrentUrl()).contains("/messages/");
    }

    @Test
    void noPageAsksForAnythingFromElsewhere() {
        signIn("curator");
        for (String page : List.of("/", "/regulation", "/compliance")) {
            chrome.get(desk.address() + page);
            Object asked =
                    chrome.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
            assertThat((List<?>) asked)
                    .isNotEmpty()
                    .allMatch(name -> String.valueOf(name).startsWith(desk.address()));
        }
    }

    private void size(int width) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        chrome.manage().window().setSize(new Dimension(width, 900));
    }

    private void signIn(String login) {
        chrome.manage().deleteAllCookies();
        chrome.get(desk.address() + "/sign-in");
        type("username", login);
        type("password", "demo");
        press("Войти");
    }

    private void open(String id) {
        chrome.get(desk.address() + "/messages/" + id);
    }

    private void act(String title, Runnable fill) {
        chrome.findElement(By.xpath("//summary[text()='" + title + "']")).click();
        fill.run();
        press(title);
        assertThat(chrome.findElement(By.cssSelector(".note.good")).getText()).startsWith("Записано");
    }

    private WebElement card(String id) {
        return chrome.findElement(By.xpath("//li[contains(@class,'card')][.//b[text()='" + id + "']]"));
    }

    private WebElement shown(String name) {
        return chrome.findElements(By.name(name)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String text) {
        shown(name).sendKeys(text);
    }

    private void choose(String name, String value) {
        new Select(shown(name)).selectByValue(value);
    }

    private void tick(String name, String value) {
        chrome.findElements(By.cssSelector("input[name='" + name + "'][value='" + value + "']")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Presses a button and waits for the page that follows. */
    private void press(String title) {
        WebElement page = chrome.findElement(By.tagName("html"));
        chrome.findElements(By.xpath("//button[text()='" + title + "']")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
        next(page);
    }

    private void next(WebElement page) {
        new WebDriverWait(chrome, Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(page));
    }

    private void shot(String name) throws IOException {
        Files.createDirectories(SHOTS);
        Files.write(SHOTS.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    }
}
