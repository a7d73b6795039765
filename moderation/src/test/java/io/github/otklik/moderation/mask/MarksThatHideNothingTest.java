package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks in hashtags, formulas, names of files and hosts, and pictures beside a word, by the whole filter. */
class MarksThatHideNothingTest {
    private final ModerationFilter filter =
            ModerationFilter.builder().rulesOnly().build();

    /** Where an obscene word stands, and which. */
    private String found(String text) {
        return filter.check(text).findings().stream()
                .filter(finding -> finding.category() == Category.OBSCENE)
                .map(finding -> finding.start() + "-" + finding.end() + " " + finding.canonical())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    low lines join the words of a hashtag | #у_бани | ''
                    low lines join the words of a hashtag | Были #у_бани вчера | ''
                    low lines join the words of a hashtag | #у_бань | ''
                    low lines join the words of a hashtag | #на_дворе | ''
                    low lines join the words of a hashtag | #о_бане | ''
                    low lines join the words of a hashtag | #за_баней | ''
                    low lines join the words of a hashtag | #у_лип | ''
                    low lines join the words of a hashtag | #по_уму | ''
                    low lines join the words of a hashtag | #в_бане | ''
                    low lines join the words of a hashtag | #с_у_дома | ''
                    signs of a formula                    | V=а*б*в | ''
                    signs of a formula                    | а*б*в=V | ''
                    signs of a formula                    | V=а*б+в | ''
                    signs of a formula                    | S=а*х | ''
                    signs of a formula                    | V=а*х*й | ''
                    signs of a formula                    | F=m*а | ''
                    signs of a formula                    | с=а/б*в | ''
                    signs of a formula                    | Объём V=а*б*в куб | ''
                    signs of a formula                    | x=е*б+1 | ''
                    signs of a formula                    | к=б*л | ''
                    the number of a file                  | бл_1.doc | ''
                    the number of a file                  | бл_2.docx | ''
                    the number of a file                  | бл_12.pdf | ''
                    the number of a file                  | бл_007.xls | ''
                    the number of a file                  | пиз_12.xlsx | ''
                    the number of a file                  | ху_1.jpg | ''
                    the number of a file                  | еб_3.txt | ''
                    the number of a file                  | файл бл_1.doc тут | ''
                    the number of a file                  | БЛ_1.PDF | ''
                    the number of a file                  | бл_1.mp4 | ''
                    one mark around two letters           | *н*а* | ''
                    one mark around two letters           | *е*е* | ''
                    one mark around two letters           | *н*у* | ''
                    one mark around two letters           | *о*н* | ''
                    one mark around two letters           | *н*е* | ''
                    one mark around two letters           | *д*о* | ''
                    one mark around two letters           | *п*о* | ''
                    one mark around two letters           | *м*ы* | ''
                    one mark around two letters           | *в*ы* | ''
                    one mark around two letters           | *т*ы* | ''
                    in a hashtag                          | #х_у_й | 1-6 хуй
                    in a hashtag                          | #пиз_дец | 0-8 пиздец
                    in a hashtag                          | #на_хуй | 0-7 нахуй
                    in a hashtag                          | #х*й | 0-4 хуй
                    in a hashtag                          | #п*здец | 0-7 пиздец
                    in a hashtag                          | #бл@дь | 0-6 блядь
                    in a hashtag                          | дом #х*й | 4-8 хуй
                    in a formula                          | S=х*у*й | 2-7 хуй
                    in a formula                          | V=х*у*й | 2-7 хуй
                    in a formula                          | х*у*й=V | 0-5 хуй
                    in a formula                          | S=п*и*з*д*а | 2-11 пизда
                    in a formula                          | S=п*здец | 2-8 пиздец
                    in a formula                          | 2*х*й+1 | 1-5 хуй
                    beside pictures                       | 💧️х*й💧️ | 3-6 хуй
                    beside pictures                       | ❤️х*й❤️ | 2-5 хуй
                    beside pictures                       | ❤️хyй❤️ | 2-5 хуй
                    beside pictures                       | 💧х*й💧 | 2-5 хуй
                    beside pictures                       | 💧️п*здец💧️ | 3-9 пиздец
                    beside pictures                       | п*здец💧️ | 0-6 пиздец
                    beside pictures                       | бл@дь❤️ | 0-5 блядь
                    beside pictures                       | 💧️х💧️у💧️й💧️ | 3-12 хуй
                    beside pictures                       | х_у_й💧️ | 0-5 хуй
                    beside pictures                       | 💧️хуй💧️ | 3-6 хуй
                    in the name of a host                 | http://х_у_й.рф | 7-12 хуй
                    in the name of a host                 | https://х_у_й.рф | 8-13 хуй
                    in the name of a host                 | http://х-у-й.рф | 7-12 хуй
                    in the name of a host                 | http://х*у*й.рф/а | 7-12 хуй
                    in the name of a host                 | тут http://х_у_й.рф и | 11-16 хуй
                    in the name of a host                 | х_у_й.рф | 0-5 хуй
                    in the name of a host                 | http://п_и_з_д_а.рф | 7-16 пизда
                    in the name of a host                 | http://баня.рф | ''
                    in the name of a host                 | http://а_б_в.рф | ''
                    in the name of a host                 | http://пример.рф/х_у | ''
                    before marks that hide nothing        | нахуй... | 0-5 нахуй
                    before marks that hide nothing        | бляди... | 0-5 бляди
                    before marks that hide nothing        | пиз-- | 0-5 пизда
                    before marks that hide nothing        | х*рня... точнее | ''
                    before marks that hide nothing        | п*здец... | 0-6 пиздец
                    before marks that hide nothing        | хуйло😂😂 | 0-5 хуйло
                    before marks that hide nothing        | блять!🤦 | 0-5 блять
                    """)
    void onlyAWordThatIsHiddenOrSpeltIsFoundAndNothingBesideIt(String where, String text, String found) {
        assertThat(found(text)).as(where).isEqualTo(found);
    }
}
