package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The desk in Chromium, as a person uses it. */
@Tag("browser")
class BrowserTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final Browser browser = new Browser(desk);
    private final ChromeDriver chrome = browser.chrome;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aMessageIsWorkedFromIntakeToItsAnswer() throws IOException {
        browser.size(1440);
        browser.signIn("ministry");
        chrome.findElement(By.linkText("Новое сообщение")).click();
        browser.choose("network", "VKontakte");
        browser.type("text", "На Лесной, 3 второй день не горят фонари.");
        browser.press("Предоставить доступ");
        String note = chrome.findElement(By.cssSelector(".note.good")).getText();
        String id = note.replaceAll("\\D+", "");
        assertThat(note).isEqualTo("Сообщение r" + id + " принято.");
        browser.signIn("curator");
        browser.shot("board");
        chrome.findElement(By.partialLinkText("r" + id)).click();
        browser.act("Указать тему и важность", () -> {
            browser.choose("importance", "HIGH");
            browser.type("topics", "освещение, дворы");
        });
        browser.act("Направить исполнителям", () -> {
            browser.choose("lead", "ЖКХ");
            browser.tick("coExecutors", "Школы");
        });
        browser.signIn("schools");
        browser.open("r" + id);
        browser.act("Представить информацию", () -> browser.type("text", "Фонари у школы исправны."));
        browser.signIn("zhkh");
        browser.open("r" + id);
        browser.act("Представить проект ответа", () -> {
            browser.choose("kind", "FINAL");
            browser.type("text", "Лампы заменят сегодня.");
        });
        browser.signIn("curator");
        browser.open("r" + id);
        browser.act("Согласовать проект", () -> {});
        browser.act("Ответ размещён", () -> browser.type("url", "https://vk.com/wall-77_3"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("ответ дан");
        WebElement term = chrome.findElement(By.id("ANSWER/1"));
        assertThat(term.findElement(By.className("why")).isDisplayed()).isFalse();
        term.findElement(By.tagName("summary")).click();
        assertThat(term.findElement(By.className("why")).getText()).contains("Пункт 1/8: 4 ч рабочего времени");
        browser.shot("message");
    }

    @Test
    void aMessageWithAHiddenWordIsModeratedAndRefused() throws IOException {
        desk.receive("browser-1", "Ну и п***ц у вас, а не дорога!");
        browser.size(1440);
        browser.signIn("curator");
        chrome.findElement(By.linkText("Модерация")).click();
        WebElement item = chrome.findElement(By.xpath("//article[.//a[text()='browser-1']]"));
        assertThat(item.getText()).contains("Ну и п**** у вас").doesNotContain("п***ц");
        item.findElement(By.tagName("summary")).click();
        assertThat(item.getText()).contains("п***ц", "нецензурное выражение");
        browser.shot("moderation");
        WebElement page = chrome.findElement(By.tagName("html"));
        item.findElement(By.xpath(".//button[@value='DELETE']")).click();
        browser.next(page);
        assertThat(chrome.findElement(By.cssSelector(".note.good")).getText()).isEqualTo("Решение записано.");
        browser.open("browser-1");
        browser.act("Не подлежит обработке", () -> browser.choose("ground", "OBSCENE"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("не подлежит обработке");
        browser.act("Отменить отказ", () -> browser.type("reason", "слово не о том"));
        assertThat(chrome.findElement(By.cssSelector(".state")).getText()).isEqualTo("на маршрутизации");
    }

    @Test
    void aBreachAppearsOnTheOpenBoardByItself() throws Exception {
        desk.receive("browser-2", "Где тепло?");
        browser.size(1440);
        browser.signIn("curator");
        assertThat(browser.card("browser-2").getText()).contains("осталось 30 мин");
        desk.pass(Duration.ofMinutes(35));
        for (int i = 0; i < 100 && !chrome.getPageSource().contains("Срок пропущен"); i++) {
            Thread.sleep(200);
            chrome.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        }
        Thread.sleep(1000);
        assertThat(browser.card("browser-2").getText()).contains("просрочено на 5 мин");
        assertThat(browser.card("browser-2").getDomAttribute("class")).contains("late");
        assertThat(chrome.findElement(By.className("alerts")).getText())
                .contains("Срок пропущен: направить исполнителям");
        browser.shot("breach");
    }

    @Test
    void everyPageFitsAPhoneAndTheKeyboardLeadsThroughTheBoard() throws IOException {
        desk.receive("browser-3", "Слово".repeat(200));
        browser.size(390);
        browser.signIn("curator");
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
            browser.shot("phone" + page.replace('/', '-'));
        }
        chrome.get(desk.address() + "/");
        chrome.findElement(By.tagName("body")).sendKeys("j");
        assertThat(chrome.switchTo().activeElement().getDomProperty("href")).contains("/messages/");
        chrome.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(chrome.getCurrentUrl()).contains("/messages/");
    }

    @Test
    void noPageAsksForAnythingFromElsewhere() {
        browser.signIn("curator");
        for (String page : List.of("/", "/regulation", "/compliance")) {
            chrome.get(desk.address() + page);
            Object asked =
                    chrome.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
            assertThat((List<?>) asked)
                    .isNotEmpty()
                    .allMatch(name -> String.valueOf(name).startsWith(desk.address()));
        }
    }
}
