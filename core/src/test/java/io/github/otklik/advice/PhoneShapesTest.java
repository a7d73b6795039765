package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at the bounds of the shapes that people write them in. */
class PhoneShapesTest {
    private static List<String> kinds(String text) {
        return PersonalData.strict().find(text).stream()
                .map(found -> found.kind().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8913 1234567",
                "89131 234567",
                "891312 34567",
                "8 913 1234567",
                "8 91312 34567",
                "8 9131234567",
                "8 9 1 3 1 2 3 4 5 6 7",
                "(38174) 21111",
                "тел. 12345",
                "тел. 1234567",
                "тел. 12-34-56-7",
                "913 123 45 67",
                "8    9131234567"
            })
    void aPhoneOfItsShapeIsFound(String text) {
        assertThat(kinds(text)).containsExactly("PHONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "891 31234567",
                "8913123 4567",
                "8 91 31234567",
                "8 913123 4567",
                "(38174 21111",
                "тел. 1234",
                "тел. 12345678",
                "тел. 1-2-3-4-5",
                "8     9131234567",
                "8_913_123_45_67"
            })
    void whatHasAnotherShapeIsNot(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "4111 1111 1111 1111", "карта 5555-5555-5555-4444"})
    void aCardInFoursIsFound(String text) {
        assertThat(kinds(text)).containsExactly("CARD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4111 11111111 1111", "4111 1111 11111111", "1 4111 1111 1111 1111", "4111 1111 1111 1111 1"})
    void aCardInOtherPiecesOrBesideOtherDigitsIsNot(String text) {
        assertThat(kinds(text)).doesNotContain("CARD");
    }
}
