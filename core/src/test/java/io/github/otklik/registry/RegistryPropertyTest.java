package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.command.Actor;
import io.github.otklik.decision.Decision;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws over any commands, any registers and any names. */
class RegistryPropertyTest {
    private static final String PRIVATE = "ЛИЧНОЕ";
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final int DAYS = 40;

    @Provide
    Arbitrary<PageCommand> commands() {
        Arbitrary<Actor> actors = Arbitraries.of(
                Actor.of(Role.ADVISER), Actor.of(Role.HEAD), Actor.executor("edu"), Actor.executor("adm"));
        Arbitrary<PageCommand.Header> headers = Combinators.combine(
                        Arbitraries.of("p", "q"), Arbitraries.integers().between(0, DAYS), actors)
                .as((page, day, actor) -> new PageCommand.Header(page, FIRST.plusDays(day), actor));
        Arbitrary<PageCommand> entries = Combinators.combine(
                        headers, Arbitraries.of("edu", "adm"), Arbitraries.of("vk", "x"))
                .as((header, owner, network) -> new PageCommand.Plan(
                        adviser(header),
                        owner,
                        network,
                        OfficialPage.Kind.COMMUNITY,
                        "",
                        new PageFact.Identity("", "", "n")));
        Arbitrary<PageCommand> moves = Combinators.combine(
                        headers,
                        Arbitraries.of(
                                PageAct.AGREE,
                                PageAct.ACTIVATE,
                                PageAct.SUSPEND,
                                PageAct.RESUME,
                                PageAct.TRANSFER,
                                PageAct.CLOSE))
                .as((header, act) -> new PageCommand.Move(adviser(header), act, "акт"));
        Arbitrary<PageCommand> consents = Combinators.combine(headers, Arbitraries.of(Registers.CONSENTS))
                .as((header, kind) -> Registers.consent(kind, header.page(), header.date()));
        Arbitrary<PageCommand> facts = Combinators.combine(headers, Arbitraries.of(0, 1, 2, 3))
                .as((header, sort) -> new PageCommand.Add(header, fact(sort)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, entries), Tuple.of(4, moves), Tuple.of(4, consents), Tuple.of(1, facts));
    }

    private static PageCommand.Header adviser(PageCommand.Header header) {
        return new PageCommand.Header(header.page(), header.date(), Actor.of(Role.ADVISER));
    }

    private static PageFact fact(int sort) {
        return switch (sort) {
            case 0 -> new PageFact.Identity("", "https://example.org/", "имя");
            case 1 -> new PageFact.Person("protection", Role.EXECUTOR, "кто", null);
            case 2 -> new PageFact.Protection(true, "кто", "пароль: hunter2", null, "");
            default -> new PageFact.Presentation(true, "", false);
        };
    }

    private static List<List<?>> histories(PageRegistry.Entry entry) {
        if (!(entry instanceof OfficialPage page)) {
            return List.of(entry.status().entries());
        }
        return List.of(
                page.identity().entries(),
                page.status().entries(),
                page.consents().entries(),
                page.people().entries(),
                page.protection().entries(),
                page.presentation().entries());
    }

    @Property(tries = 500)
    @Cites({"2/2.1", "2/2.5", "2/4", "2/6"})
    void whateverIsCommandedHistoryOnlyGrowsAndNoUnitPageIsActiveWithoutItsConsents(
            @ForAll("sequences") List<PageCommand> commands) {
        PageRegistry registry = PageRegistry.of(List.of(Registers.ADMINISTRATION, Registers.UNIT), List.of());
        for (PageCommand command : commands) {
            Decision<PageRegistry.Entry> decision = registry.decide(Registers.RULES, command);
            if (decision instanceof Decision.Accepted<PageRegistry.Entry> accepted) {
                PageRegistry.Entry after = accepted.only();
                registry.entry(after.id()).ifPresent(before -> {
                    int grown = 0;
                    for (int i = 0; i < histories(before).size(); i++) {
                        List<?> was = histories(before).get(i);
                        List<?> is = histories(after).get(i);
                        assertThat(is.subList(0, was.size())).isEqualTo(was);
                        grown += is.size() - was.size();
                    }
                    assertThat(grown).isEqualTo(1);
                });
                registry = registry.with(after);
            }
        }
        for (OfficialPage page : registry.pages()) {
            assertThat(page.toString()).doesNotContain("hunter2");
            for (LocalDate day = FIRST; !day.isAfter(FIRST.plusDays(DAYS + 1)); day = day.plusDays(1)) {
                if (page.owner().equals(Registers.UNIT) && page.isActive(day)) {
                    for (String consent : Registers.CONSENTS) {
                        assertThat(page.hasConsent(consent, day)).isTrue();
                    }
                }
            }
        }
        assertThat(RegistryCodec.read(RegistryCodec.map(registry))).isEqualTo(registry);
    }

    /** Commands mostly in order of their days, so that long stories come about. */
    @Provide
    Arbitrary<List<PageCommand>> sequences() {
        return commands().list().ofMaxSize(60).map(list -> {
            List<PageCommand> ordered = new ArrayList<>(list);
            ordered.sort(
                    (one, other) -> one.header().date().compareTo(other.header().date()));
            return ordered;
        });
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("=+-@'\"<>&,;\r\n\t \u202E\u2066\uD800\uDC00\u0000＝аZ1")
                        .ofMaxLength(12));
    }

    @Property(tries = 500)
    @Cites("2/7")
    void theExtractOfAnyRegisterParsesBackAndHoldsNothingPrivate(
            @ForAll("hostile") String name, @ForAll("hostile") String owner, @ForAll("hostile") String network) {
        Owner unit = new Owner("edu", Owner.Kind.UNIT, owner, "", "");
        OfficialPage page = Registers.good("p" + PRIVATE, unit, network)
                .with(Registers.TODAY, new PageFact.Identity(PRIVATE, "https://example.org/p", name))
                .with(Registers.TODAY, new PageFact.Consent("head", PRIVATE))
                .with(Registers.TODAY, new PageFact.Person(PRIVATE, Role.EXECUTOR, PRIVATE, null))
                .with(Registers.TODAY, new PageFact.Protection(true, PRIVATE, PRIVATE, null, PRIVATE))
                .with(Registers.TODAY, new PageFact.Presentation(true, PRIVATE, true))
                .with(Registers.TODAY, new PageFact.Standing(PageStatus.ACTIVE, PRIVATE));
        PageRegistry registry = PageRegistry.of(List.of(unit), List.of(page));
        PublicExtract extract = registry.publicExtract(Registers.RULES, Registers.TODAY);
        for (Language language : Language.values()) {
            List<Map<String, String>> maps = extract.maps(language);
            String csv = extract.csv(language);
            String html = extract.html(language);
            List<String> values = List.copyOf(maps.get(0).values());
            List<String> read = Csv.parse(csv).get(1).stream()
                    .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                    .toList();
            assertThat(read).isEqualTo(values);
            assertThat(Html.cells(html).get(1)).isEqualTo(values);
            assertThat(csv + html + maps).doesNotContain(PRIVATE);
            assertThat(registry.publicExtract(Registers.RULES, Registers.TODAY).csv(language))
                    .isEqualTo(csv);
        }
        assertThat(registry.check(Registers.RULES, Registers.TODAY)).isNotNull();
    }

    @Property
    void anyTextIsSearchedForSecretsWithoutFailing(@ForAll String text) {
        assertThat(SecretSigns.find(text)).isNotNull();
    }

    @Provide
    Arbitrary<Object> anything() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.of("p", "adm", "vk", "2022-09-01", "ACTIVE", "", " "),
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.integers(),
                Arbitraries.of(true, false),
                Arbitraries.just(new Object()));
        Arbitrary<Object> nested =
                Arbitraries.oneOf(plain, maps(plain), maps(plain).list().ofMaxSize(3));
        return Arbitraries.oneOf(nested, maps(nested).list().ofMaxSize(3));
    }

    private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "id",
                                "owner",
                                "owners",
                                "pages",
                                "network",
                                "kind",
                                "name",
                                "status",
                                "since",
                                "people",
                                "protection",
                                "consents",
                                "twoFactor",
                                "x"),
                        values)
                .ofMaxSize(6);
    }

    @Property(tries = 500)
    void anyMapIsReadOrRefusedWithProblemsByPath(@ForAll("anything") Object owners, @ForAll("anything") Object pages) {
        try {
            PageRegistry registry = RegistryCodec.read(Map.of("owners", owners, "pages", pages));
            assertThat(RegistryCodec.read(RegistryCodec.map(registry))).isEqualTo(registry);
        } catch (UnreadableException e) {
            assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.contains(": "));
        }
    }
}
