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
            жопа             | жопа: KEEP, as VULGAR is reported but no ground
            дорога           | KEEP: nothing was found\\.
            """)
    void saysWhatEachStageLookedAt(String text, String line) {
        Otklik.Result result = Otklik.run("moderate", "--why", text);
        assertThat(result.lines()).anyMatch(each -> each.strip().matches(line), line);
        assertThat(result.lines()).filteredOn(each -> each.matches("\\d\\. .*")).hasSize(4);
        assertThat(result.status()).isZero();
    }
}
