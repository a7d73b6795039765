package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Rows;
import io.github.otklik.advice.PersonalData.Found;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    static List<String> rows() {
        return Rows.of(PersonalDataTest.class, "personal.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName(
            "152-ФЗ, article 7: personal data is found in many spellings, and dates, sums and accounts are not taken for it")
    void whatIsAPersonsIsFoundAndNothingElse(String row) {
        int bar = row.indexOf('|');
        String marked = row.substring(bar + 1).strip();
        String text = marked.replace("[", "").replace("]", "");
        StringBuilder shown = new StringBuilder(text);
        List<Found> found = PersonalData.strict().find(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            shown.insert(found.get(i).end(), ']').insert(found.get(i).start(), '[');
        }
        assertThat(shown).hasToString(marked);
        assertThat(found.stream().map(each -> each.kind().row()).collect(Collectors.joining(" ")))
                .isEqualTo(row.substring(0, bar).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 (38174) 2-11-11", "+7 38174 21111", "3817421111", "тел. 2-11-11", "8-38174-2-11-11"})
    void aPhoneOfTheOfficeIsAllowedInAnySpelling(String spelling) {
        PersonalData allowing = PersonalData.allowing(List.of("8 (38174) 2-11-11"));
        assertThat(allowing.find("Звоните: " + spelling)).isEmpty();
        assertThat(allowing.find("Звоните: " + spelling.replace("11", "12"))).hasSizeLessThanOrEqualTo(1);
        assertThat(allowing.find("тел. 2-11-12")).hasSize(1);
    }

    @Test
    void addressesOfTheOfficeAreAllowedOneByOneOrByDomain() {
        PersonalData allowing = PersonalData.allowing(List.of("Info@Office.ru", "@omsk.example"));
        assertThat(allowing.find("info@office.ru, anybody@OMSK.example")).isEmpty();
        assertThat(allowing.find("me@office.ru, me@not-omsk.example")).hasSize(2);
    }

    @Test
    void whatIsNoContactCannotBeAllowed() {
        for (String bad : List.of("", "112", "двадцать", "123456789012")) {
            assertThatThrownBy(() -> PersonalData.allowing(List.of(bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + bad + "'");
        }
    }

    @Test
    @DisplayName("The checksum of a SNILS: weights 9 to 1, modulo 101, 100 as 00; the oldest numbers have none")
    void theChecksumOfASnilsIsThatOfTheFund() {
        assertThat(Checksums.snils("11223344595")).isTrue();
        assertThat(Checksums.snils("11223344596")).isFalse();
        assertThat(Checksums.snils("08765430300")).as("a sum of 202").isTrue();
        assertThat(Checksums.snils("08765430200"))
                .as("a sum of 201, which leaves 100")
                .isTrue();
        assertThat(Checksums.snils("08765430199")).as("a sum of 200").isTrue();
        assertThat(Checksums.snils("08765430100")).as("a sum of 200").isFalse();
        assertThat(Checksums.snils("00100199800")).as("too old").isFalse();
        assertThat(Checksums.snils("1122334459")).as("too short").isFalse();
    }

    @Test
    void luhnFindsEverySlipOfOneDigit() {
        String card = "4276380012345679";
        assertThat(Checksums.luhn(card)).isTrue();
        for (int i = 0; i < card.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = card.substring(0, i) + digit + card.substring(i + 1);
                assertThat(Checksums.luhn(other)).isEqualTo(other.equals(card));
            }
        }
    }
}
