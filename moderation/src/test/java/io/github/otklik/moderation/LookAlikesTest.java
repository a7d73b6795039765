package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that look like a Russian letter are read as that letter within a word of others. */
class LookAlikesTest {
    private static final ModerationFilter FILTER = ModerationFilter.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            а | з?лупа    | aáàâäãåāąǎạªᵃɑᴀαаӑӓΑᎪⲁａⓐ𝐚𝒶𝔞𝕒𝖆𝗮𝚊
            б | ?лядь     | 6бƃ⁶⑥６
            в | хуё?ый    | вbBʙβВᏴ
            г | хуер?а    | гrғҕӷᴦγѓ
            д | бля?ь     | дdᴅԁďḍ
            е | ?бать     | eéèêëěęēėẹᴇєѐӗεⲉᎬｅⓔ𝐞
            ж | пизде?    | ӂӝҗ
            з | пи?дец    | з3zзӡӟʒɜȝź③𝟑３³
            и | п?здец    | иuиіïӣӥᴎͷí
            й | ху?       | jј
            к | хуя?      | kкᴋқҟҝҡӄķκᏦⲕｋⓚ
            л | б?ядь     | лlλлᴫʌԓԡӆłĺ
            м | хуя?и     | mмᴍӎμḿᎷⲙｍ
            н | хуй?я     | нhʜһҥӈӊԣᎻⲏ
            о | п?хуй     | oóòôöõōőøоᴏοօⲟѻӧｏⓞ0𝟎
            п | ?издец    | пnπᴨԥҧпñո
            р | ?аспиздяй | pрᴘҏρᏢⲣｐⓟ𝐩
            с | хуе?ос    | cçćčᴄҫϲⲥᏟς
            т | ебу?      | tтᴛҭτŧⲧᎢ
            у | х?й       | yуўӯӱӳýÿŷʏүұ¥υⲩyｙⓨ𝐲
            х | ?уй       | xхҳӽӿᶍχⲭẋẍₓｘⓧⅹ𝐱
            ц | пизде?    | ҵџ
            ч | ебу?ий    | ч4ҷҹӌӵɥ④
            ш | хуи?ко    | wɯ
            ы | п?здец    | ӹ
            ь | бляд?     | ьbƅҍ
            э | ху?сос    | ӭ
            ю | хуй?      | ѭ
            я | бл?дь     | я9ᴙѧѩ
            """)
    void aLookAlikeIsReadAsItsLetter(String letter, String word, String alike) {
        String meant = word.replace("?", letter);
        alike.codePoints().forEach(c -> {
            String text = word.replace("?", Character.toString(c));
            assertThat(FILTER.check("вот " + text + " тут").findings())
                    .as(text)
                    .filteredOn(finding -> finding.category() == Category.OBSCENE)
                    .extracting(Finding::canonical)
                    .containsExactly(meant.replace('ё', 'е'));
        });
    }

    @Test
    void aLookAlikeIsNotTakenForTheLetterBeforeItSaidOnceMore() {
        Finding finding = FILTER.check("Вот п" + 'p' + "ооооебнемся").findings().get(0);

        assertThat(finding.canonical()).startsWith("про").endsWith("ебнемся");
    }
}
