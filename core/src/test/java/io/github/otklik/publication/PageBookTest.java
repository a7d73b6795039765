package io.github.otklik.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.registry.Registers;
import io.github.otklik.regulation.UnreadableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class PageBookTest {
    private static final Map<String, Object> OWNER = Map.of("id", "edu", "kind", "UNIT", "name", "Комитет");
    private static final Map<String, Object> PAGE = Map.of(
            "id", "p",
            "owner", "edu",
            "network", "vk",
            "kind", "COMMUNITY",
            "status", List.of(Map.of("since", "2022-09-05", "status", "ACTIVE")));

    @Test
    void aRegisterIsReadWithItsPublications() {
        PageBook book = PageBook.read(
                Registers.RULES,
                Map.of(
                        "zone", "Asia/Omsk",
                        "owners", List.of(OWNER),
                        "pages", List.of(PAGE),
                        "publications",
                                List.of(Map.of("page", "p", "at", "2022-09-11T23:30:00+06:00", "format", "photo"))));
        assertThat(book.plan().published("p", YearWeek.of(2022, 36))).isEqualTo(1);
        assertThat(book.registry().pages()).hasSize(1);
    }

    @Test
    void problemsOfBothAreToldTogether() {
        assertThatThrownBy(() -> PageBook.read(
                        Registers.RULES,
                        Map.of(
                                "zone",
                                "Omsk/Asia",
                                "pages",
                                List.of(PAGE),
                                "publications",
                                List.of(Map.of("page", "p", "at", "yesterday", "format", ""), 7))))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "pages[0].owner: does not fit: 'edu'; it must be the id of one of the owners",
                                        "zone: does not fit: 'Omsk/Asia'; it must be a zone such as Asia/Omsk",
                                        "publications[1]: no object: '7'; it must be an object",
                                        "publications[0].at: does not fit: 'yesterday'; it must be a date-time with offset such as "
                                                + "2022-09-01T10:00:00+06:00, from 1990 to 2199",
                                        "publications[0].format: blank; it must be a text"));
    }

    @Test
    void aPublicationHasAPageOfTheRegister() {
        assertThatThrownBy(() -> PageBook.read(
                        Registers.RULES,
                        Map.of(
                                "owners",
                                List.of(OWNER),
                                "pages",
                                List.of(PAGE),
                                "publications",
                                List.of(
                                        Map.of("page", "q", "at", "2022-09-11T23:30:00Z", "format", "x"),
                                        Map.of("at", "1800-09-11T23:30:00Z", "format", "x", "url", "y")))))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "zone: missing; it must be a text",
                                        "publications[0].page: does not fit: 'q'; it must be the id of one of the pages",
                                        "publications[1].page: missing; it must be a text",
                                        "publications[1].at: does not fit: '1800-09-11T23:30:00Z'; it must be a date-time with offset such as "
                                                + "2022-09-01T10:00:00+06:00, from 1990 to 2199",
                                        "publications[1]: unknown key 'url'; it must be one of at, format, page"));
    }
}
