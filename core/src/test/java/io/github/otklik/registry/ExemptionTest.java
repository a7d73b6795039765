package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.ADMINISTRATION;
import static io.github.otklik.registry.Registers.START;
import static io.github.otklik.registry.Registers.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Cites("2/1")
class ExemptionTest {
    private static final PageRegistry.Exemption EXEMPT = Registers.exemption("e", ADMINISTRATION, "ok");

    private static Map<String, Object> stored(List<Map<String, Object>> statuses, Map<String, Object> more) {
        Map<String, Object> entry =
                new LinkedHashMap<>(Map.of("id", "e", "owner", "adm", "network", "ok", "status", statuses));
        entry.putAll(more);
        return Map.of(
                "owners", List.of(Map.of("id", "adm", "kind", "ADMINISTRATION", "name", "Администрация")),
                "pages", List.of(entry));
    }

    private static Map<String, Object> status(String status, String since) {
        return Map.of("status", status, "since", since, "basis", "распоряжение № 7");
    }

    private static List<String> problems(Map<String, Object> map) {
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(() -> RegistryCodec.read(map))
                .isInstanceOfSatisfying(UnreadableException.class, e -> problems.addAll(e.problems()));
        return problems;
    }

    @Test
    @DisplayName("an exemption is no page: it is in no list of pages and in no extract")
    void anExemptionIsNotAPage() {
        PageRegistry registry = Registers.with(EXEMPT, Registers.good("p", ADMINISTRATION, "vk"));

        assertThat(registry.pages()).extracting(OfficialPage::id).containsExactly("adm-vk", "adm-ok", "p");
        assertThat(registry.entries()).extracting(PageRegistry.Entry::id).containsExactly("adm-vk", "adm-ok", "e", "p");
        assertThat(registry.page("e")).isEmpty();
        assertThat(registry.entry("e")).contains(EXEMPT);
        assertThat(registry.publicExtract(Registers.RULES, TODAY).size()).isEqualTo(3);
    }

    @Test
    @DisplayName("an exemption can be closed and nothing else, and holds until then")
    void anExemptionIsClosed() {
        PageRegistry registry = Registers.with(EXEMPT);

        Decision<PageRegistry.Entry> decision =
                registry.decide(Registers.RULES, Registers.move(PageAct.CLOSE, "e", TODAY));
        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            PageRegistry.Entry closed = (PageRegistry.Entry) accepted.only();
            assertThat(closed.status(TODAY)).contains(PageStatus.CLOSED);
            assertThat(closed.status(TODAY.minusDays(1))).contains(PageStatus.EXEMPT);
            assertThat(closed.status(START.minusDays(1))).isEmpty();
            assertThat(closed.last()).isEqualTo(TODAY);
        });
        assertThat(registry.decide(Registers.RULES, Registers.move(PageAct.AGREE, "e", TODAY)))
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected -> assertThat(rejected.refusal().code()).isEqualTo(Refusal.Code.WRONG_STATUS));
    }

    @Test
    void whatOlderReleasesStoredIsReadAndWrittenWithItsOwnFieldsAlone() {
        Map<String, Object> older = stored(
                List.of(status("EXEMPT", "2022-09-01"), status("CLOSED", "2023-01-09")),
                Map.of("kind", "PROFILE", "tier", "administration", "identity", List.of(), "people", List.of()));

        PageRegistry registry = RegistryCodec.read(older);
        assertThat(registry.entry("e").orElseThrow().status(LocalDate.of(2022, 12, 1)))
                .contains(PageStatus.EXEMPT);
        assertThat(RegistryCodec.map(registry).get("pages"))
                .asString()
                .isEqualTo(
                        "[{id=e, owner=adm, network=ok, status=[{since=2022-09-01, status=EXEMPT, basis=распоряжение № 7},"
                                + " {since=2023-01-09, status=CLOSED, basis=распоряжение № 7}]}]");
        assertThat(RegistryCodec.read(RegistryCodec.map(registry))).isEqualTo(registry);
    }

    @Test
    void anEntryIsAPageOrAnExemptionAndNotBoth() {
        assertThat(problems(stored(
                        List.of(status("EXEMPT", "2022-09-01"), status("ACTIVE", "2022-09-02")),
                        Map.of("identity", List.of(Map.of("since", "2022-09-01", "name", "Имя"))))))
                .containsExactly(
                        "pages[0].identity: does not fit: a list; it must be left out of an exemption, which has no page",
                        "pages[0].status: does not fit: a list; it must be EXEMPT, then CLOSED if it was");
        assertThat(problems(stored(
                        List.of(status("PLANNED", "2022-09-01"), status("EXEMPT", "2022-09-02")),
                        Map.of("kind", "CHANNEL"))))
                .containsExactly(
                        "pages[0].status: does not fit: a list; it must be without EXEMPT, which begins an exemption");
        assertThat(problems(stored(List.of(Map.of("status", "EXEMPT", "since", "2022-09-01")), Map.of())))
                .containsExactly("pages[0].status[0].basis: missing: ''; it must be a text that is not blank");
        assertThat(problems(stored(List.of(status("PLANNED", "2022-09-01")), Map.of())))
                .containsExactly("pages[0].kind: missing; it must be one of PROFILE, COMMUNITY, CHANNEL");
    }

    @Test
    void whatIsNoExemptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRegistry.Exemption("e", ADMINISTRATION, "ok", History.none()))
                .withMessage("Statuses of exemption e; they must be EXEMPT, then CLOSED if it was");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRegistry.Exemption("", ADMINISTRATION, "ok", EXEMPT.status()))
                .withMessage("Empty id of an exemption; it must be a non-empty text of the host");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRegistry.Exemption(
                        "e", ADMINISTRATION, "ok", History.of(START, new PageFact.Standing(PageStatus.EXEMPT, " "))))
                .withMessageStartingWith("basis: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Registers.good("p", ADMINISTRATION, "ok")
                        .with(TODAY, new PageFact.Standing(PageStatus.EXEMPT, "акт")))
                .withMessage("Status EXEMPT of page p; it must be that of an exemption");
    }
}
