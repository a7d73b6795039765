package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerateOwnWordsTest {
    @TempDir
    private Path folder;

    private Otklik.Result moderate(String words) throws IOException {
        Path file = Files.writeString(folder.resolve("own.txt"), words);
        return Otklik.withInput("Вы там чинуши все\n", "moderate", "--lexicon", file.toString());
    }

    @Test
    void wordsOfAnOfficeAreFound() throws IOException {
        assertThat(Otklik.withInput("Вы там чинуши все\n", "moderate", "--opinion", "none")
                        .out())
                .contains("\"findings\":[]");
        assertThat(moderate("[чинуша] INSULT\nroot: чинуш\nword: чинуш(а|и)\n").out())
                .contains("\"category\":\"INSULT\"", "\"text\":\"чинуши\"");
    }

    @Test
    void howOftenPeopleAgreedIsCountedForARuleOfTheOfficeByItsName() throws IOException {
        Path words = Files.writeString(
                folder.resolve("own.txt"),
                "table insults\ncue BROOM веник(и)?\nrule own/broom INSULT 0.6 : YOU_N ..2 BROOM\n");
        Path decisions = Files.writeString(folder.resolve("decisions.jsonl"), """
                {"text":"вы веники","decision":"DELETE"}
                {"text":"да вы просто веники","decision":"KEEP"}
                """);
        assertThat(Otklik.run(
                                "moderate",
                                "--lexicon",
                                words.toString(),
                                "--opinion",
                                "none",
                                "--agreement",
                                decisions.toString())
                        .out())
                .contains("\"rule\":\"own/broom\"", "\"texts\":2", "\"agreed\":1");
    }

    @Test
    void wordsThatCannotBeReadAreRefusedWithTheirLine() throws IOException {
        Otklik.Result result = moderate("[чинуша] INSULT\nword: чинуш(а\n");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("own.txt: ", "ine 2");
    }
}
