package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
    private static List<String> find(String text) {
        return new Emails(Set.of("our@office.ru", "@town.ru"))
                .find(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a@b.ru                     | a@b.ru
            Пишите: ..a.b-c@mail.ru.   | a.b-c@mail.ru
            (a@b.ru)                   | a@b.ru
            a@b-c.ru, и ещё            | a@b-c.ru
            почта@дом.рф               | почта@дом.рф
            a@b.c1.ru                  | a@b.c1.ru
            a@b.ru.1                   | a@b.ru
            a@b.ru.x                   | a@b.ru
            our@town2.ru               | our@town2.ru
            """)
    void anAddressIsFoundFromItsFirstLetterToItsLast(String text, String found) {
        assertThat(find(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@b.ru",
                "a@",
                "a@b",
                "a@b.r",
                "a@b.r1",
                "a@b.ru-",
                "a@.ru",
                ". @b.ru",
                "our@office.ru",
                "Any@TOWN.ru"
            })
    void whatIsNoAddressOrTheOfficesOwnIsNot(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void anAddressDoesNotReachIntoTheOneBefore() {
        assertThat(find("a@b.ru@c.ru")).containsExactly("a@b.ru");
        assertThat(find("a@b.ru d@c.ru")).containsExactly("a@b.ru", "d@c.ru");
    }

    @Test
    void nameAndDomainHaveTheirBounds() {
        String name = "n".repeat(65);
        assertThat(find(name + "@b.ru")).containsExactly(name.substring(1) + "@b.ru");
        String domain = "d".repeat(252) + ".ru";
        assertThat(find("a@" + domain)).containsExactly("a@" + domain);
        assertThat(find("a@d" + domain)).isEmpty();
    }
}
