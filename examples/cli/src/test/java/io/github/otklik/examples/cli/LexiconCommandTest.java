package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
    private static final String OWN = """
            let ж = (а|у|ой|и|)
            [чинуша] INSULT
            gloss: служащий, с презрением
            root: чинуш
            word: чинуш{ж}
            find: чинуша чинушой
            ignore: чин чинить

            allow: жоп*   # the name of a village
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodFileHasNoProblems() throws IOException {
        String file = file("own.txt", "\uFEFF" + OWN);
        assertThat(Otklik.run("lexicon", "check", file, "--lang", "en"))
                .isEqualTo(new Otklik.Result(0, file + ": no problems\n", ""));
        assertThat(Otklik.run("lexicon", "check", file).out()).isEqualTo(file + ": ошибок нет\n");
    }

    @Test
    void theFileThatTheGuideShowsIsGood() throws IOException {
        String guide = Files.readString(Path.of("..", "..", "moderation", "README.md"));
        int start = guide.indexOf("```text\n") + 8;
        String file = file("own.txt", guide.substring(start, guide.indexOf("```", start)));
        assertThat(Otklik.run("lexicon", "check", file, "--lang", "en").out()).isEqualTo(file + ": no problems\n");
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() throws IOException {
        String file = file("own.txt", """
                # nothing
                [чинуша] RUDE
                word: чинуш(а|и
                words: чинуша
                let ж
                allow: latin
                [
                """);
        Otklik.Result result = Otklik.run("lexicon", "check", file, "--lang", "en");
        assertThat(result.lines())
                .map(line -> line.substring(file.length()))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(":2: expected: [name] and one of [OBSCENE"),
                        line -> assertThat(line).startsWith(":3: Bad pattern 'чинуш(а|и'"),
                        line -> assertThat(line).startsWith(":4: expected one of ["),
                        line -> assertThat(line).startsWith(":5: expected: let NAME = PATTERN"),
                        line -> assertThat(line).startsWith(":6: Bad pattern 'latin'"),
                        line -> assertThat(line).startsWith(":7: expected: [name] and one of [OBSCENE"));
        assertThat(result.err()).contains("Problems in " + file + ": 6");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void familiesThatCannotWorkAndExamplesThatDoNotHoldAreNamed() throws IOException {
        String file = file("own.txt", """
                [сука] VULGAR
                gloss: как в лексиконе
                [хут] OBSCENE
                word: хут*
                find: хутора бревно жопа
                ignore: хутор
                """);
        assertThat(Otklik.run("lexicon", "check", file).lines())
                .map(line -> line.substring(file.length()))
                .contains(
                        ":1: семья слов [сука] уже есть",
                        ":3: [хут] находит «хутор», а это слово библиотека считает чистым",
                        ":5: «жопа» не находит [хут], но находит жопа/word");
        assertThat(Otklik.run("lexicon", "check", file, "--lang", "en").lines())
                .map(line -> line.substring(file.length()))
                .containsExactly(
                        ":1: there is a family [сука] already",
                        ":1: [сука] looks for nothing; it must have word, open, veiled or short",
                        ":3: [хут] has no root, by which masks of its words are judged",
                        ":3: [хут] finds 'хутор', which the library holds to be clean",
                        ":5: 'бревно' is not found by [хут]",
                        ":5: 'жопа' is not found by [хут], but by жопа/word",
                        ":6: 'хутор' is found by [хут]");
    }

    @Test
    void everyRowOfATableThatCannotWorkIsNamedInOnePass() throws IOException {
        String file = file("own.txt", """
                table insults threats
                cue SLUR,WHO барабон(я|и
                rule own/broom INSULT 2 : BROOM
                guard STATED : unless JOKE
                table advert
                [чинуша] RUDE
                """);
        Otklik.Result result = Otklik.run("lexicon", "check", file);
        assertThat(result.lines())
                .map(line -> line.substring(file.length()))
                .containsExactly(
                        ":2: Образец «барабон(я|и», символ 12: скобка не закрыта",
                        ":3: уверенность правила – от 0 до 1, а не «2»",
                        ":4: класса JOKE нет; его называет строка cue, class или mark",
                        ":5: таблицы advert нет; есть [insults, threats, pictures, adverts]",
                        ":6: должно быть: [имя] и одно из [OBSCENE, VULGAR, INSULT, THREAT, HARM_INTENT, SPAM, ADVERTISING],"
                                + " а не: [чинуша] RUDE");
        assertThat(result.err()).contains("Ошибок в " + file + ": 5").doesNotContain("at io.github");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aSampleShowsWhatAppearsAndVanishes() throws IOException {
        String sample = file("texts.txt", "яма во дворе\nчинуши и ч*нуша\nжопа\n");
        Otklik.Result result = Otklik.run("lexicon", "check", file("own.txt", OWN), "--sample", sample, "--lang", "en");
        assertThat(result.lines())
                .contains(sample + ":2: + чинуши  INSULT  = чинуши  чинуша/word  0.99  2/15.2")
                .contains(sample + ":2: KEEP becomes DELETE")
                .anyMatch(line -> line.startsWith(sample + ":2: + ч*нуша  INSULT  ~ чинуша  чинуша/mask"))
                .anyMatch(line -> line.startsWith(sample + ":3: - жопа  VULGAR"))
                .noneMatch(line -> line.startsWith(sample + ":1:"))
                .contains("without these words", "with these words")
                .anyMatch(line -> line.matches(" +INSULT +2/15\\.2 +2 +1 +0 +0"));
        assertThat(result.status()).isZero();
    }

    @Test
    void aSampleIsToldInRussianUnlessAskedOtherwise() throws IOException {
        String sample = file("texts.txt", "чинуши\n");
        assertThat(Otklik.run("lexicon", "check", file("own.txt", OWN), "--sample", sample)
                        .lines())
                .contains(sample + ":1: KEEP становится DELETE", "без этих слов", "с этими словами");
    }

    @Test
    void anUnreadableLineOfTheSampleIsToldAndTheRunGoesOn() throws IOException {
        Path sample = Files.write(folder.resolve("texts.txt"), new byte[] {(byte) 0xff, '\n', 'a', '\n'});
        Otklik.Result result = Otklik.run("lexicon", "check", file("own.txt", OWN), "--sample", sample.toString());
        assertThat(result.out()).contains(sample + ":1: Not UTF-8");
        assertThat(result.status()).isZero();
    }

    @Test
    void filesThatCannotBeReadAreRefused() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff});
        assertThat(Otklik.run("lexicon", "check", bytes.toString()).err()).contains("Not UTF-8: " + bytes);
        assertThat(Otklik.run("lexicon", "check", "missing.txt").err()).contains("No such file: missing.txt");
        Otklik.Result noSample = Otklik.run("lexicon", "check", file("own.txt", OWN), "--sample", "missing.txt");
        assertThat(noSample.err()).contains("No such file: missing.txt");
        assertThat(noSample.status()).isEqualTo(2);
        assertThat(Otklik.run("lexicon").status()).isEqualTo(2);
    }
}
