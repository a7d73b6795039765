package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at the desk in Chromium. */
final class Browser implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "screenshots");

    final ChromeDriver chrome = new ChromeDriver(
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

    private final RunningDesk desk;

    Browser(RunningDesk desk) {
        this.desk = desk;
    }

    @Override
    public void close() {
        chrome.quit();
    }

    /** Prefers a colour scheme from now on, light or dark. */
    void scheme(String scheme) {
        chrome.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Goes to a page of the desk. */
    void go(String path) {
        chrome.get(desk.address() + path);
    }

    /** Waits until an element is there. */
    WebElement await(By what) {
        return new WebDriverWait(chrome, Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(what));
    }

    void size(int width) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        chrome.manage().window().setSize(new Dimension(width, 900));
    }

    void signIn(String login) {
        chrome.manage().deleteAllCookies();
        chrome.get(desk.address() + "/sign-in");
        type("username", login);
        type("password", "demo");
        press("Войти");
    }

    void open(String id) {
        chrome.get(desk.address() + "/messages/" + id);
    }

    void act(String title, Runnable fill) {
        chrome.findElement(By.xpath("//summary[text()='" + title + "']")).click();
        fill.run();
        press(title);
        assertThat(chrome.findElement(By.cssSelector(".note.good")).getText()).startsWith("Записано");
    }

    WebElement card(String id) {
        return chrome.findElement(By.xpath("//li[contains(@class,'card')][.//b[text()='" + id + "']]"));
    }

    WebElement shown(String name) {
        return chrome.findElements(By.name(name)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }

    void type(String name, String text) {
        shown(name).sendKeys(text);
    }

    void choose(String name, String value) {
        new Select(shown(name)).selectByValue(value);
    }

    void tick(String name, String value) {
        chrome.findElements(By.cssSelector("input[name='" + name + "'][value='" + value + "']")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Presses a button and waits for the page that follows. */
    void press(String title) {
        WebElement page = chrome.findElement(By.tagName("html"));
        chrome.findElements(By.xpath("//button[text()='" + title + "']")).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow()
                .click();
        next(page);
    }

    /** Waits for the page that follows; while it comes, what the browser says of the one before may be any error. */
    void next(WebElement page) {
        new WebDriverWait(chrome, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.stalenessOf(page));
    }

    void shot(String name) throws IOException {
        Files.createDirectories(SHOTS);
        Files.write(SHOTS.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    }
}
