package io.github.otklik.registry;

import io.github.otklik.command.Actor;
import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Registers, pages and commands for tests. */
public final class Registers {
    public static final PageRules RULES = PageRules.decree();
    public static final Owner ADMINISTRATION =
            Owner.of("adm", Owner.Kind.ADMINISTRATION, "Администрация Заречного района");
    public static final Owner UNIT = Owner.of("edu", Owner.Kind.UNIT, "Комитет образования");
    static final LocalDate START = LocalDate.of(2022, 9, 5);
    static final LocalDate TODAY = LocalDate.of(2022, 10, 20);
    static final List<String> CONSENTS = List.of("unit-head", "head", "adviser");

    private Registers() {}

    /** An active page of an owner with nothing to find about it. */
    public static OfficialPage good(String id, Owner owner, String network) {
        boolean unit = owner.kind() == Owner.Kind.UNIT;
        Role role = unit ? Role.EXECUTOR : Role.ADVISER;
        OfficialPage page = OfficialPage.entered(
                id,
                owner,
                network,
                OfficialPage.Kind.COMMUNITY,
                "",
                START,
                new PageFact.Standing(PageStatus.PLANNED, ""));
        List<PageFact> facts = new ArrayList<>(List.of(
                new PageFact.Identity("1", "https://example.org/" + id, "Заречный район"),
                new PageFact.Person("protection", role, "Иванова", null),
                new PageFact.Person("moderation", role, "Петрова", null),
                new PageFact.Protection(true, "советник", "сейф", START, "adm"),
                new PageFact.Presentation(true, "adm", true)));
        if (unit) {
            CONSENTS.forEach(consent -> facts.add(new PageFact.Consent(consent, "решение № 5")));
        }
        facts.add(new PageFact.Standing(PageStatus.ACTIVE, ""));
        for (PageFact fact : facts) {
            page = page.with(START, fact);
        }
        return page;
    }

    /** An exemption since the same day. */
    static PageRegistry.Exemption exemption(String id, Owner owner, String network) {
        return new PageRegistry.Exemption(
                id, owner, network, History.of(START, new PageFact.Standing(PageStatus.EXEMPT, "распоряжение № 7")));
    }

    /** A register of the administration with good pages in the required networks, and of a unit with these entries. */
    static PageRegistry with(PageRegistry.Entry... entries) {
        List<PageRegistry.Entry> all =
                new ArrayList<>(List.of(good("adm-vk", ADMINISTRATION, "vk"), good("adm-ok", ADMINISTRATION, "ok")));
        all.addAll(List.of(entries));
        return PageRegistry.of(List.of(ADMINISTRATION, UNIT), all);
    }

    static PageCommand.Header by(Actor actor, String page, LocalDate date) {
        return new PageCommand.Header(page, date, actor);
    }

    static Actor adviser() {
        return Actor.of(Role.ADVISER);
    }

    static Actor unit() {
        return Actor.executor(UNIT.id());
    }

    static PageCommand.Plan plan(String page, String owner, LocalDate date) {
        return new PageCommand.Plan(
                by(adviser(), page, date),
                owner,
                "vk",
                OfficialPage.Kind.COMMUNITY,
                "",
                new PageFact.Identity("", "", "Страница"));
    }

    static PageCommand.Move move(PageAct act, String page, LocalDate date) {
        return new PageCommand.Move(by(adviser(), page, date), act, "акт № 1");
    }

    /** A consent, given by the one who gives it. */
    static PageCommand.Add consent(String kind, String page, LocalDate date) {
        Actor actor = switch (kind) {
            case "unit-head" -> unit();
            case "head" -> Actor.of(Role.HEAD);
            default -> adviser();
        };
        return new PageCommand.Add(by(actor, page, date), new PageFact.Consent(kind, "документ № 1"));
    }

    /** A map that can be changed. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
