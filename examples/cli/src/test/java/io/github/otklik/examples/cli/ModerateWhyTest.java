package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModerateWhyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            хуйня            | хуйня +matches \\[хуй\\] word of the lexicon
            страхуй          | страхуй +is named as clean in \\[хуй\\]
            мандаты          | мандаты +is left alone by the clean pattern мандат\\*
            хуторянин        | хуторянин +has letters of \\[хуй\\].* in it, but no pattern there stands for the whole word
            дорога           | дорога +matches nothing
            дорога           | Nothing found: no word is one looked for\\.
            "***"            | Nothing found: no Russian letters\\.
            дорога           | Nothing found: nothing stands out\\.
            mos.ru           | mos\\.ru
            mos.ru           | Nothing found: links and addresses are left alone.*
            ну х*й           | Found: х\\*й +OBSCENE +~ хуй +хуй/mask +0\\.\\d\\d +2/15\\.2
            дорога           | Nothing found: no rule matches\\.
            ты дурак         | Found: ты дурак +INSULT +.*
            х*й              | х\\*й: DELETE, as its confidence .* is not below the 0\\.80 from which OBSCENE is deleted.*
            х*й              | DELETE: the weightiest of these\\.
            жопа             | жопа: KEEP, as VULGAR is reported but no ground\\.
            х*й              | Obscene expression “хуй”: signs or digits hide some of its letters .*
            на х....         | х\\.\\.\\.\\.: REVIEW, as its confidence 0\\.50 is below the 0\\.80 from which OBSCENE is deleted.*
            бля*ь            | бля: блядь/word says less than another finding on the same place and is left out
            паром ночью ходит, скотина не перевозится | скотина: insult/word is left out: to the second opinion the text sounds nothing like that
            дорога           | KEEP: nothing was found\\.
            """)
    void saysWhatEachStageLookedAt(String text, String line) {
        Otklik.Result result = Otklik.run("moderate", "--why", text, "--lang", "en");
        assertThat(result.lines()).anyMatch(each -> each.strip().matches(line), line);
        assertThat(result.lines()).filteredOn(each -> each.matches("\\d\\. .*")).hasSize(4);
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            хуйня            | хуйня +узнано по \\[хуй\\] word лексикона
            страхуй          | страхуй +названо чистым в \\[хуй\\]
            мандаты          | мандаты +не трогается по образцу чистых слов мандат\\*
            хуторянин        | хуторянин +содержит буквы корня из \\[хуй\\].*
            дорога           | дорога +не похоже ни на что
            ну х*й           | Найдено: х\\*й +OBSCENE +~ хуй +хуй/mask +0\\.\\d\\d +2/15\\.2
            х*й              | х\\*й: DELETE, так как уверенность .* не ниже 0\\.80, с которых удаляется OBSCENE\\.
            х*й              | Нецензурное выражение «хуй»: часть букв скрыта знаками или цифрами .*
            жопа             | жопа: KEEP, так как VULGAR отмечается, но не служит основанием\\.
            паром ночью ходит, скотина не перевозится | скотина: insult/word не учитывается: второму мнению текст нисколько не похож на такое
            дорога           | KEEP: ничего не найдено\\.
            """)
    void saysItInRussianUnlessAskedOtherwise(String text, String line) {
        Otklik.Result result = Otklik.run("moderate", "--why", text);
        assertThat(result.lines()).anyMatch(each -> each.strip().matches(line), line);
        assertThat(result).isEqualTo(Otklik.run("moderate", "--why", text, "--lang", "ru"));
    }
}
