package io.github.otklik.registry;

import static io.github.otklik.decision.Refusal.Code.DUPLICATE_PAGE;
import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.NO_CONSENT;
import static io.github.otklik.decision.Refusal.Code.OUT_OF_ORDER;
import static io.github.otklik.decision.Refusal.Code.SECRET;
import static io.github.otklik.decision.Refusal.Code.UNKNOWN_CONSENT;
import static io.github.otklik.decision.Refusal.Code.UNKNOWN_OWNER;
import static io.github.otklik.decision.Refusal.Code.UNKNOWN_PAGE;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATUS;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static io.github.otklik.registry.Registers.TODAY;
import static io.github.otklik.registry.Registers.UNIT;
import static io.github.otklik.registry.Registers.adviser;
import static io.github.otklik.registry.Registers.by;
import static io.github.otklik.registry.Registers.consent;
import static io.github.otklik.registry.Registers.move;
import static io.github.otklik.registry.Registers.plan;
import static io.github.otklik.registry.Registers.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.command.Actor;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecisionTest {
    private PageRegistry registry = Registers.with();

    private void accept(PageCommand command) {
        Decision<PageRegistry.Entry> decision = registry.decide(Registers.RULES, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        registry = registry.with(((Decision.Accepted<PageRegistry.Entry>) decision).only());
    }

    private Decision.Rejected<PageRegistry.Entry> reject(PageCommand command, Refusal.Code code, String clause) {
        Decision<PageRegistry.Entry> decision = registry.decide(Registers.RULES, command);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        Decision.Rejected<PageRegistry.Entry> rejected = (Decision.Rejected<PageRegistry.Entry>) decision;
        assertThat(rejected.refusal().code()).isEqualTo(code);
        assertThat(rejected.refusal().clause()).hasToString(clause);
        assertThat(rejected.refusal().sentence().text(Language.RU))
                .doesNotContain("{")
                .isNotBlank();
        assertThat(rejected.refusal().sentence().text(Language.EN))
                .doesNotContain("{")
                .isNotBlank();
        return rejected;
    }

    @Test
    @Cites({"2/4", "2/2.5"})
    @DisplayName(
            "2/4, 2/2.5: a unit's page becomes active after all three consents, each missing one refused by its clause")
    void aUnitsPageNeedsThreeConsents() {
        accept(plan("p", "edu", TODAY));
        reject(move(PageAct.AGREE, "p", TODAY), NO_CONSENT, "2/4");
        accept(consent("unit-head", "p", TODAY));
        reject(move(PageAct.AGREE, "p", TODAY), NO_CONSENT, "2/4");
        accept(consent("head", "p", TODAY));
        assertThat(reject(move(PageAct.AGREE, "p", TODAY), NO_CONSENT, "2/2.5")
                        .refusal()
                        .sentence()
                        .text(Language.EN))
                .isEqualTo("The consent of the adviser is not there; the adviser gives it.");
        accept(consent("adviser", "p", TODAY));
        accept(move(PageAct.AGREE, "p", TODAY));
        accept(move(PageAct.ACTIVATE, "p", TODAY.plusDays(1)));
        assertThat(registry.page("p").orElseThrow().isActive(TODAY)).isFalse();
        assertThat(registry.page("p").orElseThrow().activeSince(TODAY.plusDays(9)))
                .hasValue(TODAY.plusDays(1));
    }

    @Test
    @Cites("2/4")
    @DisplayName("2/4: a page that worked without a consent resumes only with it")
    void aConsentIsMadeUpForByComingToRest() {
        OfficialPage without = Registers.good("p", UNIT, "vk");
        registry = registry.with(new OfficialPage(
                "p",
                UNIT,
                "vk",
                without.kind(),
                without.tier(),
                without.identity(),
                without.status(),
                History.none(),
                without.people(),
                without.protection(),
                without.presentation()));
        accept(move(PageAct.SUSPEND, "p", TODAY));
        reject(move(PageAct.RESUME, "p", TODAY), NO_CONSENT, "2/4");
        Registers.CONSENTS.forEach(kind -> accept(consent(kind, "p", TODAY)));
        accept(move(PageAct.RESUME, "p", TODAY));
        assertThat(registry.check(Registers.RULES, TODAY)).isEmpty();
    }

    @Test
    void thePageOfTheAdministrationNeedsNoConsent() {
        accept(plan("p", "adm", TODAY));
        accept(move(PageAct.AGREE, "p", TODAY));
        accept(move(PageAct.ACTIVATE, "p", TODAY));
        reject(consent("head", "p", TODAY), UNKNOWN_CONSENT, "2/2.5");
    }

    @Test
    @Cites("2/2.1")
    @DisplayName("2/2.1: the register is the adviser's; a page is entered once, for an owner that is there")
    void theRegisterIsTheAdvisers() {
        reject(new PageCommand.Exempt(by(Actor.of(Role.CURATOR), "p", TODAY), "adm", "vk", "акт"), WRONG_ROLE, "2/2.1");
        reject(plan("p", "nobody", TODAY), UNKNOWN_OWNER, "2/2.1");
        reject(new PageCommand.Exempt(by(adviser(), "p", TODAY), "nobody", "vk", "акт"), UNKNOWN_OWNER, "2/2.1");
        accept(plan("p", "edu", TODAY));
        reject(plan("p", "edu", TODAY), DUPLICATE_PAGE, "2/2.1");
        reject(move(PageAct.CLOSE, "q", TODAY), UNKNOWN_PAGE, "2/2.1");
        reject(move(PageAct.ACTIVATE, "p", TODAY), WRONG_STATUS, "2/2.1");
        reject(move(PageAct.CLOSE, "p", TODAY.minusDays(1)), OUT_OF_ORDER, "2/2.1");
    }

    @ParameterizedTest
    @Cites({"2/5", "2/14"})
    @DisplayName("2/5, 2/14: protection and duties of a page are entered by its own side")
    @CsvSource({
        "adm-vk, ADVISER, , true",
        "adm-vk, EXECUTOR, edu, false",
        "p, EXECUTOR, edu, true",
        "p, ADVISER, , false",
        "p, EXECUTOR, zhkh, false"
    })
    void factsOfProtectionComeFromTheSideThatProtects(String page, Role role, String unit, boolean accepted) {
        registry = registry.with(Registers.good("p", UNIT, "vk"));
        Actor actor = new Actor(role, unit);
        PageFact protection = new PageFact.Protection(true, "кто", "где", null, "");
        PageFact person = new PageFact.Person("moderation", role, "Кто", null);
        for (PageFact fact : new PageFact[] {protection, person}) {
            PageCommand command = new PageCommand.Add(by(actor, page, TODAY), fact);
            if (accepted) {
                accept(command);
            } else {
                boolean unitsOwn = role.equals(Role.EXECUTOR) && page.equals("p");
                reject(command, unitsOwn ? WRONG_UNIT : WRONG_ROLE, page.equals("p") ? "2/5.2" : "2/5.1");
            }
        }
    }

    @Test
    @Cites("2/6")
    @DisplayName("2/6: a value that looks like a secret is refused and not shown")
    void aSecretIsRefused() {
        registry = registry.with(Registers.good("p", UNIT, "vk"));
        PageFact fact = new PageFact.Protection(true, "кто", "пароль: hunter2", null, "");
        Decision.Rejected<PageRegistry.Entry> rejected =
                reject(new PageCommand.Add(by(unit(), "p", TODAY), fact), SECRET, "2/5.2");
        assertThat(rejected.refusal().sentence().text(Language.EN))
                .startsWith("storage: looks like a secret (a word such as");
        assertThat(rejected.toString()).doesNotContain("hunter2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.page("p").orElseThrow().with(TODAY, fact))
                .withMessageStartingWith("storage: looks like a secret")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void whatCannotEnterARegisterIsInvalid() {
        registry = registry.with(Registers.good("p", UNIT, "vk"));
        PageFact.Identity address = new PageFact.Identity("", "javascript:alert(1)", "");
        reject(new PageCommand.Add(by(adviser(), "p", TODAY), address), INVALID, "2/2.1");
        reject(
                new PageCommand.Plan(
                        plan("q", "edu", TODAY).header(),
                        "edu",
                        "",
                        OfficialPage.Kind.PROFILE,
                        "",
                        new PageFact.Identity("", "", "")),
                INVALID,
                "2/2.1");
        reject(plan(" ", "edu", TODAY), INVALID, "2/2.1");
        reject(
                new PageCommand.Plan(
                        plan("q", "edu", TODAY).header(), "edu", "vk", OfficialPage.Kind.PROFILE, "", address),
                INVALID,
                "2/2.1");
        reject(new PageCommand.Exempt(by(adviser(), "q", TODAY), "edu", "vk", " "), INVALID, "2/2.1");
        reject(new PageCommand.Move(by(adviser(), "p", TODAY), PageAct.TRANSFER, ""), INVALID, "2/2.1");
        PageFact consent = new PageFact.Consent("head", "");
        reject(new PageCommand.Add(by(Actor.of(Role.HEAD), "p", TODAY), consent), INVALID, "2/4");
        PageFact person = new PageFact.Person(" ", Role.EXECUTOR, "", null);
        reject(new PageCommand.Add(by(unit(), "p", TODAY), person), INVALID, "2/5.2");
        PageFact design = new PageFact.Presentation(true, "x".repeat(FactCheck.LONGEST + 1), true);
        reject(new PageCommand.Add(by(unit(), "p", TODAY), design), INVALID, "2/12");
    }

    @ParameterizedTest
    @CsvSource({
        "https://vk.com/zarechny, true",
        "http://домен.рф/страница, true",
        "HTTPS://ok.ru/g, true",
        "javascript:alert(1), false",
        "https://adm@vk.com/, false",
        "https:///x, false",
        "vk.com/x, false",
        "'https://vk.com/ x', false",
        "https://vk.com/\"x, false"
    })
    void anAddressIsOneOfTheWeb(String address, boolean good) {
        assertThat(FactCheck.isWebAddress(address)).isEqualTo(good);
    }
}
