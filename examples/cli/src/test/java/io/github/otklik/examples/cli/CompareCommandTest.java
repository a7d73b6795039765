package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private String edited(String from, String to) throws IOException {
        Path file = folder.resolve("other.txt");
        String text = Regulation.decree().toText();
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        return file.toString();
    }

    @Test
    void anActComparedWithItselfSaysTheSame() {
        Otklik.Result result = Otklik.run("compare", Sources.DECREE, Sources.DECREE, "--lang", "en");

        assertThat(result.status()).isZero();
        assertThat(result.lines()).contains("The acts say the same, row by row.");
        assertThat(result.lines())
                .filteredOn(line -> line.startsWith("  ANSWER"))
                .isNotEmpty()
                .allMatch(line -> line.matches("  ANSWER +(\\S+)  \\1"));
    }

    @Test
    void anotherLengthIsShownAsARowAndAsAnInstant() throws IOException {
        Otklik.Result result = Otklik.run("compare", Sources.DECREE, edited("1/8: 9 часов", "1/8: 8 часов"));

        assertThat(result.lines())
                .containsSequence(
                        "  Срок ANSWER",
                        "    A: куратор, пункт 1/8: 9 часов; высокая важность: 4 часа",
                        "    B: куратор, пункт 1/8: 8 часов; высокая важность: 4 часа")
                .contains("Доступ 2022-08-29T09:30:00+06:00, степень «обычная»")
                .contains("  ANSWER       2022-08-30T10:15:00+06:00  2022-08-30T09:15:00+06:00")
                .contains("  ROUTE        2022-08-29T10:00:00+06:00  2022-08-29T10:00:00+06:00");
    }

    @Test
    void aLineThatIsANameAloneIsShownWhole() throws IOException {
        Otklik.Result result = Otklik.run(
                "compare",
                Sources.DECREE,
                edited("Действие give-access", "Исход MERGED «объединено»\nДействие give-access"));

        assertThat(result.lines()).contains("  Исход MERGED «объединено»");
    }

    @Test
    void aTermThatOneActLacksHasADash() throws IOException {
        Otklik.Result result =
                Otklik.run("compare", edited("Срок REROUTE, куратор, пункт 1/7: 30 минут\n", ""), Sources.DECREE);

        assertThat(result.lines())
                .containsSequence("  Срок REROUTE", "    A: —", "    B: куратор, пункт 1/7: 30 минут");
    }

    @Test
    void withoutTheCalendarsThatAnActNamesNoInstantIsGuessed() {
        Otklik.Result result = Otklik.run(
                "compare",
                Sources.DECREE,
                Path.of("..", "acts", "elizovo-2025.txt").toString());

        assertThat(result.status()).isZero();
        assertThat(result.lines())
                .containsSequence(
                        "  Срок REVIEW", "    A: куратор, пункт 1/10: 30 минут", "    B: куратор, пункт ?: 1 час")
                .contains("Сроков в датах не показать: акт называет и другие календари; для каждого нужно"
                        + " --calendar-of ИМЯ=ФАЙЛ.")
                .noneMatch(line -> line.startsWith("Доступ "));
    }

    @Test
    void withTheCalendarsThatAnActNamesItsInstantsAreShown() throws IOException {
        String act = Path.of("..", "acts", "elizovo-2025.txt").toString();
        String duty = Files.writeString(
                        folder.resolve("duty.txt"),
                        "zone Asia/Kamchatka\nproduction ru\nweek Mo-Su 09:00-21:00\n",
                        StandardCharsets.UTF_8)
                .toString();

        Otklik.Result compared = Otklik.run("compare", Sources.DECREE, act, "--calendar-of", "дежурный=" + duty);
        assertThat(compared.lines()).anyMatch(line -> line.startsWith("Доступ "));

        Otklik.Result verified =
                Otklik.run("verify", "--regulation", act, "--calendar", duty, "--calendar-of", "дежурный=" + duty);
        assertThat(verified.lines()).anyMatch(line -> line.startsWith("Календарь охватывает все сроки"));

        Otklik.Result refused = Otklik.run("verify", "--regulation", act, "--calendar", duty);
        assertThat(refused.lines()).anyMatch(line -> line.endsWith("для каждого нужно --calendar-of ИМЯ=ФАЙЛ."));
    }

    @Test
    void anActThatIsNotThereIsRefused() {
        Otklik.Result result =
                Otklik.run("compare", Sources.DECREE, folder.resolve("none.txt").toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("otklik: No regulation ");
    }
}
