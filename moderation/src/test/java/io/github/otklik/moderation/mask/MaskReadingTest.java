package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small parts by which masks are read: the letters of a reading, the map of states, links and addresses, styled letters. */
class MaskReadingTest {
    /** A reading of a word whose capitals are seen. */
    private static MaskedReading reading(String word) {
        MaskedReading reading = new MaskedReading();
        add(reading, word);
        return reading;
    }

    private static void add(MaskedReading reading, String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            boolean seen = Character.isUpperCase(word.charAt(i));
            reading.add(Alphabet.code(word.charAt(i)), seen ? Channel.AS_WRITTEN : Channel.HIDDEN_LETTER);
        }
    }

    @Test
    void aReadingKnowsItsLettersAndWhichAreSeen() {
        MaskedReading reading = reading("КОшКа");

        assertThat(reading.word()).isEqualTo("кошка");
        assertThat(reading.length()).isEqualTo(5);
        assertThat(reading.countSeen()).isEqualTo(3);
        assertThat(reading.start()).isEqualTo("ко");
        assertThat(reading.isSeen(1)).isTrue();
        assertThat(reading.isSeen(2)).isFalse();
        assertThat(reading.indexOf("кош")).isZero();
        assertThat(reading.indexOf("ка")).isEqualTo(3);
        assertThat(reading.indexOf("кат")).isEqualTo(-1);
        assertThat(reading.indexOf("кошкам")).isEqualTo(-1);
        assertThat(reading).hasToString("кошка:ша 0");
        assertThat(reading("КОТ").start()).isEqualTo("кот");
        assertThat(reading("кОТ").start()).isEmpty();
    }

    @Test
    void aReadingIsForgottenAndGrows() {
        MaskedReading reading = reading("КОТ");
        assertThat(reading.isParted()).isFalse();
        reading.add(-1, Channel.RUN_PASSED);
        assertThat(reading.isParted()).isTrue();
        assertThat(reading.hasLooks()).isFalse();
        reading.add(Alphabet.code('с'), Channel.LOOK_ALIKE);
        assertThat(reading.hasLooks()).isTrue();
        assertThat(reading.isGuessed()).isFalse();

        reading.begin(3, 1, 7);
        assertThat(reading.word()).isEmpty();
        assertThat(reading.isParted() || reading.hasLooks()).isFalse();
        assertThat(reading.cost()).isEqualTo(3);
        assertThat(reading.isUsual()).isTrue();
        assertThat(reading.rarity()).isEqualTo(1);
        assertThat(reading.place()).isEqualTo(7);
        String word = "абВг".repeat(40);
        add(reading, word);
        assertThat(reading.word()).isEqualTo("абвг".repeat(40));
        assertThat(reading.countSeen()).isEqualTo(40);
        assertThat(reading.isSeen(158)).isTrue();
        assertThat(reading.isSeen(159)).isFalse();
        assertThat(reading.indexOf("габ")).isEqualTo(3);
    }

    @Test
    void aStateKeepsItsFirstNumberUntilAllAreForgotten() {
        StateMap map = new StateMap();
        for (int round = 0; round < 3; round++) {
            for (int state = 0; state < 1000; state++) {
                assertThat(map.putIfAbsent(state * 7919, state)).isEqualTo(-1);
            }
            for (int state = 0; state < 1000; state++) {
                assertThat(map.putIfAbsent(state * 7919, -5)).isEqualTo(state);
            }
            map.clear();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    http://дом        ; true
                    a://b             ; true
                    a:/b              ; false
                    a://              ; true
                    a:/               ; false
                    mail.ru           ; true
                    дом@mail.ru       ; true
                    a.ru              ; false
                    my_name           ; true
                    my/name           ; true
                    my@name           ; true
                    my-name           ; false
                    my.n              ; false
                    my.5b             ; true
                    my.дом            ; false
                    my.nд             ; false
                    дом.ru            ; false
                    @name             ; true
                    @nдом             ; false
                    5.55              ; false
                    abc               ; false
                    éé.ru             ; false
                    """)
    void linksAddressesAndNamesOfFilesAreToldByTheirSigns(String piece, boolean address) {
        int kinds =
                piece.chars().map(c -> 1 << Letters.STANDARD.classOf((char) c)).reduce(0, (one, two) -> one | two);

        assertThat(AddressLook.isOne(piece, 0, piece.length(), kinds)).isEqualTo(address);
        assertThat(AddressLook.isOne("дом " + piece + " mail.ru", 4, 4 + piece.length(), kinds))
                .isEqualTo(address);
    }

    @Test
    void styledLettersArePlainAndKnowTheirPlaces() {
        StyledLatin styled = StyledLatin.of(Letters.STANDARD, "а 𝐱ｙ😀z", 2, 8);

        assertThat(styled.plain()).isEqualTo("xy z");
        assertThat(styled.places()).containsExactly(2, 4, 5, 7, 8);
    }
}
