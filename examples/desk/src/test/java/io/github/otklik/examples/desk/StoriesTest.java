package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.network.FakeVk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** What an office does in a day, in Chromium, under an act with two stages of approval and the author's last word. */
@Tag("browser")
class StoriesTest {
    private static final FakeVk VK = new FakeVk();

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        desk = RunningDesk.of(
                "stories",
                "otklik.regulations=classpath:two-stages.txt",
                "otklik.vk.token=vk-token",
                "otklik.vk.photo-token=person-token",
                "otklik.files.folder=" + folder,
                "otklik.vk.api=" + VK.address(),
                "otklik.live=200ms");
        browser = new Browser(desk);
        browser.size(1400);
        browser.scheme("light");
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
        VK.close();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static void comment(int id, String text) {
        Map<String, Object> photo = Map.of("type", "photo", "photo", Map.of("id", 1, "owner_id", 5, "text", "столб"));
        Map<String, Object> object = Map.of(
                "id",
                id,
                "from_id",
                5,
                "post_owner_id",
                -77,
                "post_id",
                4,
                "text",
                text,
                "attachments",
                List.of(photo));
        Map<String, Object> call = Map.of(
                "type",
                "wall_reply_new",
                "group_id",
                77,
                "event_id",
                "s" + id,
                "secret",
                "demo-secret",
                "object",
                object);
        assertThat(desk.client()
                        .json("/callback/vk", JsonMapper.shared().writeValueAsString(call))
                        .body())
                .isEqualTo("ok");
    }

    @Test
    void aCommentWithAPhotoIsAnsweredOnTheWallAndConfirmedByItsAuthor() throws IOException {
        String id = "vk-wall_reply-31";
        comment(31, "На Лесной, 3 не горит фонарь.");
        browser.signIn("curator");
        browser.go("/templates");
        browser.type("name", "Фонари");
        browser.type("text", "Здравствуйте! По адресу {адрес} {подразделение} заменит лампу до 30 ноября.");
        browser.press("Сохранить шаблон");
        browser.go("/incidents");
        browser.type("title", "Темно на Лесной");
        browser.press("Открыть инцидент");
        browser.type("numbers", id);
        browser.press("Присоединить");
        browser.shot("story-incident");
        browser.open(id);
        assertThat(browser.chrome.findElement(By.className("attachments")).getText())
                .contains("Фото: столб");
        assertThat(browser.chrome.findElements(By.linkText("Темно на Лесной"))).hasSize(1);
        browser.act("Указать тему и важность", () -> {
            browser.choose("importance", "NORMAL");
            browser.type("location", "ул. Лесная, 3");
        });
        browser.act("Направить исполнителям", () -> browser.choose("lead", "ЖКХ"));
        browser.signIn("zhkh");
        browser.open(id);
        browser.chrome
                .findElement(By.xpath("//summary[text()='Представить проект ответа']"))
                .click();
        browser.type("template", "Фонари");
        browser.press("Вставить");
        browser.choose("kind", "FINAL");
        Path photo = Files.write(folder.resolve("лампа.jpg"), picture());
        browser.chrome.findElement(By.name("photo")).sendKeys(photo.toString());
        WebElement shown = browser.await(By.cssSelector("aside .attachments img"));
        browser.chrome.executeScript("arguments[0].scrollIntoView({block: 'center'})", shown);
        new WebDriverWait(browser.chrome, Duration.ofSeconds(20))
                .until(driver -> "320".equals(shown.getDomProperty("naturalWidth")));
        browser.shot("story-template");
        browser.press("Представить проект ответа");
        for (String who : List.of("curator", "head")) {
            browser.signIn(who);
            browser.open(id);
            browser.act("Согласовать проект", () -> {});
        }
        browser.signIn("curator");
        browser.open(id);
        browser.press("Разместить ответ ВКонтакте");
        assertThat(VK.comments())
                .anyMatch(each -> "Здравствуйте! По адресу ул. Лесная, 3 ЖКХ заменит лампу до 30 ноября."
                        .equals(each.get("message")));
        assertThat(VK.comments()).last().satisfies(each -> assertThat(each).containsEntry("attachments", "photo9_1_k"));
        browser.act("Житель подтвердил", () -> {});
        browser.shot("story-confirmed");
        assertThat(browser.chrome.findElement(By.className("timeline")).getText())
                .contains("житель");
    }

    @Test
    void fiftyMessagesAreRoutedTogether() throws IOException {
        for (int i = 0; i < 50; i++) {
            desk.receive("bulk-" + i, "Где снег на улице Полевой?");
        }
        browser.signIn("curator");
        browser.go("/?q=%D0%BF%D0%BE%D0%BB%D0%B5%D0%B2%D0%BE%D0%B9");
        browser.chrome
                .findElement(By.xpath("//summary[text()='Сделать с выбранными']"))
                .click();
        browser.chrome.findElement(By.cssSelector("[data-all=message]")).click();
        browser.choose("lead", "Дворы");
        browser.shot("story-bulk");
        browser.press("Направить исполнителям");
        assertThat(browser.chrome.findElement(By.cssSelector(".note.good")).getText())
                .isEqualTo("Записано: направлено исполнителям. Сообщений: 50.");
    }

    @Test
    void aHalfTypedDraftOutlivesTheSession() {
        desk.receive("half-1", "Где скамья?");
        desk.signedIn("curator").act("half-1", "route", Map.of("lead", "ЖКХ"));
        browser.signIn("zhkh");
        browser.open("half-1");
        browser.chrome
                .findElement(By.xpath("//summary[text()='Представить проект ответа']"))
                .click();
        browser.choose("kind", "FINAL");
        browser.type("text", "Скамью поставят");
        browser.chrome.manage().deleteAllCookies();
        browser.type("text", " 30 ноября.");
        browser.press("Представить проект ответа");
        assertThat(browser.chrome.findElement(By.tagName("main")).getText()).contains("Сеанс закончился");
        browser.type("username", "zhkh");
        browser.type("password", "demo");
        browser.press("Войти");
        assertThat(browser.shown("text").getDomProperty("value")).isEqualTo("Скамью поставят 30 ноября.");
    }

    @Test
    void whatIsTypedAboutMaterialIsThereAgainAfterAReload() throws IOException {
        browser.signIn("zhkh");
        browser.go("/register/materials");
        browser.type("text", "Где вывезут снег: список улиц");
        new WebDriverWait(browser.chrome, Duration.ofSeconds(20))
                .until(driver -> desk.jdbc()
                                .sql("select count(*) from draft where message_id = '/register/materials'")
                                .query(Integer.class)
                                .single()
                        > 0);
        browser.go("/register/materials");
        assertThat(browser.shown("text").getDomProperty("value")).isEqualTo("Где вывезут снег: список улиц");
        assertThat(browser.chrome.findElement(By.tagName("main")).getText()).contains("Это ваш черновик");
        browser.shot("story-material");
    }

    @Test
    void anAlertIsSeenOnThePageThatIsOpenAndInItsTitle() throws IOException {
        browser.signIn("curator");
        browser.go("/regulation");
        browser.chrome.executeScript("localStorage.setItem('desk-alerts', '[]')");
        browser.go("/regulation");
        desk.receive("live-1", "Где тепло?");
        desk.pass(Duration.ofMinutes(61));
        WebElement news = browser.await(By.cssSelector("#news a[href^='/messages/']"));
        assertThat(news.getText()).matches("Срок (пропущен|подходит): .* Сообщение [a-z0-9-]+\\.");
        assertThat(browser.chrome.getTitle()).matches("\\(\\d+\\) Порядок .*");
        browser.shot("story-notice");
        // A board on which somebody types is left alone, and renews itself when he is done.
        browser.go("/?important=1");
        WebElement search = browser.shown("q");
        search.sendKeys("тепл");
        desk.receive("live-2", "Где вода?");
        desk.signedIn("curator").act("live-2", "classify", Map.of("importance", "HIGH"));
        assertThat(browser.chrome.findElements(By.cssSelector("a[href$='live-2']")))
                .isEmpty();
        assertThat(search.getDomProperty("value")).isEqualTo("тепл");
        browser.chrome.executeScript("document.activeElement.blur()");
        desk.signedIn("curator").act("live-1", "route", Map.of("lead", "ЖКХ"));
        new WebDriverWait(browser.chrome, Duration.ofSeconds(20))
                .until(driver -> !driver.findElements(By.cssSelector("a[href$='live-2']"))
                        .isEmpty());
    }
}
