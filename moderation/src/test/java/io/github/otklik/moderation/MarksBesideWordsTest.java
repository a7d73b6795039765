package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.word.CleanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks beside a clean word or between its letters hide nothing; what people do hide by marks is read as it is meant. */
class MarksBesideWordsTest {
    private static final ModerationFilter FILTER = ModerationFilter.standard();

    private static List<String> styles(String word) {
        List<String> styles = new ArrayList<>();
        for (String edge : List.of("*", "**", "***", "_", "#", "@", "...", "…", "$")) {
            styles.add(edge + word);
            styles.add(word + edge);
            styles.add(edge + word + edge);
        }
        for (String mark : List.of(".", "_", "*", "-", "/", "·")) {
            styles.add(String.join(mark, word.split("")));
        }
        for (String mark :
                word.length() < 3 ? List.<String>of() : List.of("💧", "👏🏻", "❤️", "**", "--", "...", "__")) {
            String parted = String.join(mark, word.split(""));
            styles.add(parted);
            styles.add(mark + parted + mark);
        }
        styles.add(word + ":(");
        styles.add(word + " *");
        return styles;
    }

    private static List<String> found(String word) {
        return styles(word).stream()
                .filter(text -> FILTER.check(text).findings().stream()
                        .anyMatch(finding -> finding.category() == Category.OBSCENE))
                .toList();
    }

    @Test
    void theCleanWordsOfTheListAreLeftAloneInEveryStyle() {
        List<String> wrong = new ArrayList<>();
        for (String line : new TableFile(CleanWords.class, "clean-words.txt").lines()) {
            StringTokenizer words = new StringTokenizer(line.startsWith("#") ? "" : line);
            while (words.hasMoreTokens()) {
                wrong.addAll(found(words.nextToken()));
            }
        }
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(12);
    }

    @Test
    void theWordsThatStandByThemselvesAreLeftAloneInEveryStyle() {
        assertThat(Stream.of(
                                "дорога двор мусор снег вода свет тепло подъезд крыша лифт школа автобус деньги правда важно "
                                        + "бывает них зал за как так вот это всё бал их ах ох все когда надежда нельзя")
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .flatMap(word -> found(word).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дом сдан т.е.в срок",
                "мебель б.у. отдадим",
                "лет 30 д.б. не меньше",
                "0_о ну и цены",
                "о_О вот так",
                "7*Х^2+4",
                "машина С 333 НХ стоит на газоне",
                "Читайте **них** внимательно*",
                "*бывает, исправил",
                "оценка ***** из пяти",
                "Барышня Х......я вошла",
                "к_а_к это понимать",
                "Н_А_Д_О решать",
                "смотрите #бал #зал",
                "💧В💧О💧Д💧Ы💧 💧Н💧Е💧Т💧",
                "👏С👏П👏А👏С👏И👏Б👏О👏",
                "х🥖л🥖е🥖б",
                "--р--е--м--о--н--т--",
                "корпуса а* б* и в*",
                "дома 5а* б* в* - *аварийные",
                "квартира у* б",
                "файл х_у_1.doc и х-у-2.pdf",
                "точка х-у-1",
                "цена за** литр",
                "ц е н т р а л ь н ы й"
            })
    void marksOfOtherKindsHideNothing(String text) {
        assertThat(FILTER.check(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "х..й, хуй",
        "х*й, хуй",
        "х—й, хуй",
        "х-й, хуй",
        "х\"\"й, хуй",
        "н...й, нахуй",
        "Н…Й, нахуй",
        "на--й, нахуй",
        "долбо......м, долбоебом",
        "п*ц, пиздец",
        "п..ц, пиздец",
        "б...ь, блядь",
        "бл*дь, блядь",
        "зае₽али, заебали",
        "ху=во, хуево",
        "х.у.й.н.я, хуйня",
        "*х*у*й*, хуй",
        "🔥х🔥у🔥й🔥, хуй",
        "**б**л**я**д**ь**, блядь",
        "п_и_3_д_а, пизда",
        "п_и_з_д_е_ц, пиздец",
        "3.14здец, пиздец",
        "'3,14зда', пизда",
        "πздец, пиздец",
        "ьдялб, блядь",
        "𝔭𝔦𝔷𝔡𝔢𝔠, пиздец"
    })
    void whatIsHiddenIsReadAsTheWordThatIsUsual(String text, String word) {
        assertThat(FILTER.check("вот " + text).findings())
                .filteredOn(finding -> finding.category() == Category.OBSCENE)
                .extracting(Finding::canonical)
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"иди на х..", "да на Х..", "с х.. ли", "по х.. всем", "до п.. всё", "ни х.. нет"})
    void aLetterAndTwoDotsBehindAPrepositionAreForAPersonToLookAt(String text) {
        assertThat(FILTER.check(text).proposal()).isEqualTo(Proposal.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "підзаголовок",
                "підряд",
                "найобережніше",
                "підрозділ",
                "гражданка Людвиговна",
                "скипидарный",
                "лапидарно",
                "саговники",
                "збляднела"
            })
    void wordsThatOnlySoundLikeItAreLeftAlone(String text) {
        assertThat(FILTER.check(text).findings()).isEmpty();
    }
}
