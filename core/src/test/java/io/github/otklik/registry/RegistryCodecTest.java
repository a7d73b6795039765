package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.UNIT;
import static io.github.otklik.registry.Registers.good;
import static io.github.otklik.registry.Registers.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.Unchangeable;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryCodecTest {
    private static List<String> problems(Map<String, ?> map) {
        try {
            RegistryCodec.read(map);
        } catch (UnreadableException e) {
            assertThat(e).hasMessageContaining("Problems of a register: " + e.count() + "\n");
            return e.problems();
        }
        return List.of();
    }

    private static Map<String, Object> owner() {
        return map("id", "adm", "kind", "ADMINISTRATION", "name", "Администрация");
    }

    private static Map<String, Object> page() {
        return map(
                "id", "p",
                "owner", "adm",
                "network", "vk",
                "kind", "COMMUNITY",
                "status", List.of(map("since", "2022-09-01", "status", "ACTIVE")));
    }

    private static List<String> problemsOfPage(String key, Object value) {
        Map<String, Object> page = page();
        page.put(key, value);
        return problems(map("owners", List.of(owner()), "pages", List.of(page)));
    }

    @Test
    @Cites("2/2.1")
    @DisplayName("2/2.1: a register is read back from its map as it was")
    void roundTrip() {
        PageRegistry registry = Registers.with(good("p", UNIT, "vk"));
        assertThat(RegistryCodec.read(RegistryCodec.map(registry)))
                .isEqualTo(registry)
                .hasSameHashCodeAs(registry);
        assertThat(registry).hasToString("PageRegistry of 3 entries").isNotEqualTo(Registers.with());
        PageRegistry least = RegistryCodec.read(map("owners", List.of(owner()), "pages", List.of(page())));
        assertThat(least.page("p").orElseThrow().tier()).isEqualTo("administration");
        assertThat(RegistryCodec.read(map()).pages()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceByPath() {
        List<Object> pages = new ArrayList<>(List.of(
                map("id", "a", "owner", "nobody", "network", 7, "kind", "GROUP", "extra", 1),
                "no page",
                map("id", "a", "owner", "adm", "network", " ", "kind", "PROFILE", "status", "ACTIVE"),
                map("owner", "bad", "network", "vk", "kind", "PROFILE", "status", List.of())));
        pages.add(null);
        Map<String, Object> register = map(
                "owners",
                List.of(
                        owner(),
                        map("id", "adm", "kind", "UNIT", "name", "Отдел"),
                        map("id", "bad", "kind", "UNIT", "name", "Отдел", "ogrn", "123", "inn", "1234567890")),
                "pages",
                pages,
                "page",
                List.of());
        assertThat(problems(register))
                .containsExactly(
                        "owners[1].id: given twice: 'adm'; first at owners[0]",
                        "owners[2].ogrn: does not fit: '123'; it must be 13 digits, the last one a check digit",
                        "owners[2].inn: does not fit: '1234567890'; it must be 10 digits, the last one a check digit",
                        "pages[1]: no object: 'no page'; it must be an object",
                        "pages[4]: no object: null; it must be an object",
                        "pages[0].owner: does not fit: 'nobody'; it must be the id of one of the owners",
                        "pages[0].network: does not fit: '7'; it must be a text",
                        "pages[0].kind: does not fit: 'GROUP'; it must be one of PROFILE, COMMUNITY, CHANNEL",
                        "pages[0]: unknown key 'extra'; it must be one of consents, id, identity, kind, network, owner, people, "
                                + "presentation, protection, status, tier",
                        "pages[2].id: given twice: 'a'; first at pages[0]",
                        "pages[2].network: blank; it must be a text",
                        "pages[2].status: does not fit: 'ACTIVE'; it must be a list of objects",
                        "pages[3].id: missing; it must be a text",
                        "(top): unknown key 'page'; it must be one of owners, pages, publications, zone");
        assertThat(problemsOfPage("status", List.of()))
                .containsExactly("pages[0].status: does not fit: a list; it must be a list with at least one entry");
    }

    @Test
    void factsAreReadWithTheirPaths() {
        assertThat(problemsOfPage(
                        "status",
                        List.of(
                                map("since", "2022-09-02", "status", "PLANNED"),
                                map("since", "2022-09-01", "status", "ACTIVE"),
                                map("since", "2022-02-30", "status", "active"),
                                map("status", "EXEMPT", "since", "2022-09-03"))))
                .containsExactly(
                        "pages[0].status[1].since: does not fit: '2022-09-01'; it must be 2022-09-02 or later; days do not go back",
                        "pages[0].status[2].since: does not fit: '2022-02-30'; it must be a day such as 2022-09-01, from 1990 to 2199",
                        "pages[0].status[2].status: does not fit: 'active'; it must be one of PLANNED, AGREED, ACTIVE, SUSPENDED, "
                                + "TRANSFERRED, CLOSED, EXEMPT",
                        "pages[0].status[3].basis: missing: ''; it must be a text that is not blank");
        assertThat(problemsOfPage(
                        "identity", List.of(map("since", "2022-09-01", "address", "ftp://x", "name", Map.of()))))
                .containsExactly(
                        "pages[0].identity[0].name: does not fit: an object; it must be a text",
                        "pages[0].identity[0].address: no address of a page: 'ftp://x'; it must be https:// with a host and without a user");
        assertThat(problemsOfPage("consents", List.of(map("consent", "head"))))
                .containsExactly(
                        "pages[0].consents[0].since: missing; it must be a day such as 2022-09-01",
                        "pages[0].consents[0].document: missing; it must be a text");
        assertThat(problemsOfPage(
                        "people", List.of(map("since", "2022-09-01", "duty", "protection", "by", "TSAR", "until", 5))))
                .containsExactly(
                        "pages[0].people[0].by: does not fit: 'TSAR'; it must be one of MINISTRY, CURATOR, EXECUTOR, HEAD, ADVISER",
                        "pages[0].people[0].until: does not fit: '5'; it must be a day such as 2022-09-01, from 1990 to 2199");
        assertThat(problemsOfPage(
                        "presentation",
                        List.of(map(
                                "since", "1822-09-01", "description", "yes", "mark", true, "design", "x".repeat(201)))))
                .containsExactly(
                        "pages[0].presentation[0].since: does not fit: '1822-09-01'; it must be a day such as 2022-09-01, from 1990 to 2199",
                        "pages[0].presentation[0].description: does not fit: 'yes'; it must be true or false",
                        "pages[0].presentation[0].design: too long: 201; it must have at most 200 characters");
        assertThat(problemsOfPage("id", "a\u001Bb"))
                .containsExactly("pages[0].id: does not fit: 'a?b'; it must be a text without control characters");
    }

    @Test
    void datesThatGoBackAndOtherProblemsAreToldTogether() {
        Map<String, Object> page = page();
        page.put(
                "status",
                List.of(
                        map("since", "2024-01-01", "status", "PLANNED"),
                        map("since", "2022-01-01", "status", "AGREED"),
                        map("since", "2023-01-01", "status", "ACTIVE")));
        Map<String, Object> bad = map("id", "bad", "kind", "UNIT", "name", "Отдел", "inn", "1234567890");
        Map<String, Object> other = page();
        other.putAll(Map.of("id", "q", "owner", "bad"));
        assertThat(problems(map("owners", List.of(owner(), bad), "pages", List.of(page, other))))
                .containsExactly(
                        "owners[1].inn: does not fit: '1234567890'; it must be 10 digits, the last one a check digit",
                        "pages[0].status[1].since: does not fit: '2022-01-01'; it must be 2024-01-01 or later; days do not go back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "status", "consents", "people", "protection", "presentation"})
    void datesOfAnyHistoryThatGoBackAreToldByPath(String history) {
        List<Map<String, Object>> facts =
                List.of(map("since", "2024-01-01"), map("since", "2022-01-01"), map("since", "2023-01-01"));
        for (Map<String, Object> fact : facts) {
            fact.putAll(
                    switch (history) {
                        case "status" -> Map.of("status", "ACTIVE");
                        case "consents" -> Map.of("consent", "head", "document", "1");
                        case "people" -> Map.of("duty", "protection", "by", "ADVISER");
                        case "protection" -> Map.of("twoFactor", true);
                        case "presentation" -> Map.of("description", true, "mark", true);
                        default -> Map.of();
                    });
        }
        assertThat(problemsOfPage(history, facts))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("pages[0]." + history + "[1].since: does not fit: ")
                        .endsWith("it must be 2024-01-01 or later; days do not go back"));
    }

    @Test
    void whatIsWrittenCannotBeChanged() {
        Unchangeable.check(RegistryCodec.map(Registers.with(good("p", UNIT, "vk"))));
    }

    @Test
    @Cites("2/6")
    @DisplayName("2/6: a secret is refused with its path, and no value of protection is shown")
    void secretsAreRefusedAndNotShown() {
        List<String> problems = problemsOfPage(
                "protection",
                List.of(
                        map("since", "2022-09-01", "twoFactor", true, "keeper", "Passw0rd", "storage", "pin: 4821"),
                        map("since", "2022-09-02", "twoFactor", "hunter2", "rotated", "hunter2", "password", "hunter2"),
                        map("since", "2022-09-03", "twoFactor", 4821, "credentials", "ghp_x")));
        assertThat(problems)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("pages[0].protection[0].keeper: looks like a secret (letters"),
                        it -> assertThat(it).startsWith("pages[0].protection[0].storage: looks like a secret (a word"),
                        it -> assertThat(it)
                                .isEqualTo(
                                        "pages[0].protection[1].twoFactor: does not fit: a text that is not shown; it must be true or false"),
                        it -> assertThat(it)
                                .startsWith("pages[0].protection[1].rotated: does not fit: a text that is not shown"),
                        it -> assertThat(it).startsWith("pages[0].protection[1]: unknown key 'password'"),
                        it -> assertThat(it).startsWith("pages[0].protection[2].twoFactor: does not fit: a number"),
                        it -> assertThat(it).startsWith("pages[0].protection[2].credentials: looks like a secret"));
        assertThat(String.join("", problems)).doesNotContain("hunter2", "Passw0rd", "4821", "ghp_x");
    }

    @Test
    void theReportIsBounded() {
        List<Object> many = new ArrayList<>(Collections.nCopies(10_050, 1));
        assertThat(problems(map("pages", many))).hasSize(10_001).last().isEqualTo("and 50 more");
        assertThat(problemsOfPage("people", Collections.nCopies(1_001, map())))
                .containsExactly("pages[0].people: too long: 1001; it must have at most 1000 entries");
        assertThatThrownBy(() -> RegistryCodec.read(map("pages", many)))
                .message()
                .endsWith("and 9950 more");
    }

    @Test
    void aRegisterIsBuiltOfOwnersAndTheirPagesOnce() {
        OfficialPage page = good("p", UNIT, "vk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRegistry.of(List.of(), List.of(page)))
                .withMessageStartingWith("Unknown owner of entry p: edu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRegistry.of(List.of(UNIT, UNIT), List.of()))
                .withMessageStartingWith("Two owners of one id: edu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRegistry.of(List.of(UNIT), List.of(page, page)))
                .withMessageStartingWith("Two entries of one id: p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialPage.entered(
                        "",
                        UNIT,
                        "vk",
                        page.kind(),
                        "",
                        Registers.START,
                        new PageFact.Standing(PageStatus.PLANNED, "")))
                .withMessageStartingWith("Empty id of a page");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficialPage(
                        "p",
                        UNIT,
                        "vk",
                        page.kind(),
                        "",
                        page.identity(),
                        History.none(),
                        page.consents(),
                        page.people(),
                        page.protection(),
                        page.presentation()))
                .withMessageStartingWith("No status of page p");
    }
}
