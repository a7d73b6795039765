package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
    @TempDir
    private Path folder;

    private Otklik.Result agreement(String decisions, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.jsonl"), decisions);
        String[] args = new String[3 + more.length];
        args[0] = "moderate";
        args[1] = "--agreement";
        args[2] = file.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Otklik.run(args);
    }

    @Test
    void eachRuleIsCountedOnceATextAndAgreedWithByTheDecision() throws IOException {
        Otklik.Result result = agreement("""
                {"text":"Ну и п***ц, п***ц","decision":"DELETE"}

                {"text":"п***ц дороге","decision":"KEEP"}
                {"text":"Спасибо за дорогу","decision":"DELETE"}
                {"text":"Вы идиоты","decision":"KEEP","categories":["INSULT"]}
                """);

        assertThat(result.lines())
                .contains("{\"rule\":\"пизда/mask\",\"category\":\"OBSCENE\",\"texts\":2,\"agreed\":1}")
                .first()
                .asString()
                .contains("пизда/mask");
        assertThat(result.lines()).anyMatch(line -> line.contains("\"INSULT\",\"texts\":1,\"agreed\":1"));
        assertThat(result.status()).isZero();
    }

    @Test
    void theCategoriesThatWereSeenDecideWhereTheyAreGiven() throws IOException {
        assertThat(agreement(
                                "{\"text\":\"п***ц\",\"decision\":\"DELETE\",\"categories\":[\"INSULT\"]}\n",
                                "--format",
                                "text")
                        .lines())
                .containsExactly("пизда/mask  OBSCENE  1  0");
    }

    @Test
    void aLineThatTellsNoDecisionIsToldAndPassedOver() throws IOException {
        Otklik.Result result = agreement("""
                {"text":7,"decision":"KEEP"}
                {"text":"п***ц","decision":"MAYBE"}
                {"text":"п***ц","decision":"KEEP","categories":["OBSCEN"]}
                no object
                {"text":"п***ц","decision":"KEEP"}
                """);

        assertThat(result.lines())
                .hasSize(5)
                .startsWith(
                        "{\"line\":1,\"error\":\"'text' must be a text\"}",
                        "{\"line\":2,\"error\":\"'decision' must be KEEP or DELETE\"}",
                        "{\"line\":3,\"error\":\"'categories' must be a list of [OBSCENE, VULGAR, INSULT, THREAT, HARM_INTENT, SPAM,"
                                + " ADVERTISING]\"}")
                .last()
                .isEqualTo("{\"rule\":\"пизда/mask\",\"category\":\"OBSCENE\",\"texts\":1,\"agreed\":0}");
        assertThat(result.status()).isZero();
        assertThat(Otklik.run("moderate", "--agreement", folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
    }
}
