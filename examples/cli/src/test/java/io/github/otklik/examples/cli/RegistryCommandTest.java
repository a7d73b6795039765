package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.PublicExtract;
import io.github.otklik.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandTest {
    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    private String sample = "";

    @BeforeEach
    void copyTheSample() throws IOException {
        try (InputStream in = Sources.resource("demo/pages.json")) {
            sample = file("pages.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private PublicExtract extract() throws IOException {
        try (InputStream in = Sources.resource("demo/pages.json")) {
            return PageBook.read(PageRules.decree(), Json.document(in))
                    .registry()
                    .publicExtract(PageRules.decree(), LocalDate.parse(DAY));
        }
    }

    @Test
    void checkTellsEachFindingWithClausePageAndWhatToDo() {
        Otklik.Result result = Otklik.run("registry", "check", sample, "--as-of", DAY, "--lang", "en");
        assertThat(result.lines())
                .hasSize(12)
                .contains(
                        "error    2/6.1  adm-fb  Two-factor authentication is not known to be on. Turn two-factor"
                                + " authentication on and enter since when.",
                        "warning  2/10   adm-vk  3 publications in week 2026-W47; at least 7 are recommended. Plan"
                                + " publications for this week.")
                .endsWith("error: 9, warning: 1, advice: 1")
                .anyMatch(line -> line.startsWith("error    2/2.5  edu-vk"))
                .anyMatch(line -> line.startsWith("error    2/13   adm-vk"));
        assertThat(result.status()).isZero();
        assertThat(Otklik.run("registry", "check", sample, "--as-of", DAY).lines())
                .last()
                .isEqualTo("ошибка: 9, предупреждение: 1, совет: 1");
    }

    @Test
    void checkGivesTheSameToPrograms() {
        Otklik.Result result = Otklik.run("registry", "check", sample, "--as-of", DAY, "--format", "json");
        Map<String, Object> report = Json.object(result.out());
        assertThat(report)
                .containsEntry("rules", "moskalenki-2022-08 1")
                .containsEntry("asOf", DAY)
                .containsEntry("ERROR", 9)
                .containsEntry("WARNING", 1)
                .containsEntry("ADVICE", 1);
        assertThat((List<?>) report.get("findings"))
                .hasSize(11)
                .first()
                .satisfies(finding -> assertThat((Map<?, ?>) finding)
                        .extracting("severity", "check", "clause", "subject")
                        .containsExactly("ERROR", "network-banned", "2/1", "adm-fb"));
    }

    @Test
    void theDayMatters() {
        assertThat(Otklik.run("registry", "check", sample, "--as-of", "2021-01-11")
                        .out())
                .doesNotContain("2523-р")
                .doesNotContain("edu-vk");
        assertThat(Otklik.run("registry", "check", sample).status()).isZero();
    }

    @Test
    void publishPrintsTheLibrarysExtract() throws IOException {
        PublicExtract extract = extract();
        assertThat(publish("csv")).isEqualTo(extract.csv(Language.RU));
        assertThat(publish("html")).isEqualTo(extract.html(Language.RU));
        assertThat(publish("json")).isEqualTo(Json.text(extract.maps(Language.RU)) + "\n");
        assertThat(publish("csv"))
                .contains("\"Образование Заречного: \"\"школы & сады\"\"\"")
                .contains("\r\n");
    }

    private String publish(String format) {
        return Otklik.run("registry", "publish", sample, "--as-of", DAY, "--format", format)
                .out();
    }

    @Test
    void rulesOfAnotherAdministrationReplaceTheDecree() throws IOException {
        try (InputStream in = PageRules.class.getResourceAsStream("moskalenki-2022-08.txt")) {
            String decree = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String rules = file("rules.txt", decree.replaceAll("(?m)^(Проверка|Запрещена).*$", ""));
            Otklik.Result result = Otklik.run("registry", "check", sample, "--as-of", DAY, "--rules", rules);
            assertThat(result.lines()).containsExactly("ошибка: 0, предупреждение: 0, совет: 0");
            String bad = file("bad.txt", decree.replace("Норма unit", "Норма UNIT"));
            assertThat(Otklik.run("registry", "check", sample, "--rules", bad).err())
                    .contains("bad.txt:")
                    .contains("bad code of a tier 'UNIT'");
        }
    }

    @Test
    void everyProblemOfAFileIsToldByPath() throws IOException {
        String text = Files.readString(Path.of(sample))
                .replace("\"id\": \"edu-vk\", \"owner\": \"edu\"", "\"id\": \"adm-vk\", \"owner\": \"school\"")
                .replace("сейф комитета", "пароль: солнышко")
                .replace("Asia/Omsk", "Omsk")
                .replace("\"twoFactor\": false", "\"twoFactor\": \"no\", \"password\": \"x\"");
        Otklik.Result result = Otklik.run("registry", "check", file("bad.json", text));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("Problems of ", "bad.json: 6\n")
                .contains(
                        "pages[1].protection[0].twoFactor: does not fit: a text that is not shown; it must be true or false")
                .contains("pages[1].protection[0]: unknown key 'password'")
                .contains("pages[2].id: given twice: 'adm-vk'; first at pages[0]")
                .contains("pages[2].owner: does not fit: 'school'; it must be the id of one of the owners")
                .contains("pages[2].protection[0].storage: looks like a secret")
                .contains("zone: does not fit: 'Omsk'")
                .doesNotContain("солнышко");
    }

    @Test
    void textFromAFileCannotSteerATerminal() throws IOException {
        String text =
                Files.readString(Path.of(sample)).replace("\"design\": \"adm-2020\"", "\"design\": \"a\\u001b[2J\"");
        assertThat(Otklik.run("registry", "check", file("esc.json", text), "--as-of", DAY)
                        .out())
                .doesNotContain("\u001b")
                .contains("a\uFFFD[2J");
    }

    @Test
    void networksStandAsOfADay() {
        Otklik.Result result = Otklik.run("registry", "networks", "--as-of", "2026-11-26", "--lang", "en");

        assertThat(result.status()).isZero();
        assertThat(result.lines())
                .hasSize(10)
                .anyMatch(line -> line.equals("max        no restriction known"))
                .anyMatch(line -> line.startsWith("telegram   advertising unlawful  since 2026-03-05: "));
        assertThat(Otklik.run("registry", "networks").status()).isEqualTo(2);
    }
}
