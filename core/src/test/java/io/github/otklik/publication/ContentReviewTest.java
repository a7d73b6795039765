package io.github.otklik.publication;

import static io.github.otklik.decision.Refusal.Code.FORMAT;
import static io.github.otklik.decision.Refusal.Code.INVALID;
import static io.github.otklik.decision.Refusal.Code.OUT_OF_ORDER;
import static io.github.otklik.decision.Refusal.Code.WRONG_ROLE;
import static io.github.otklik.decision.Refusal.Code.WRONG_STATE;
import static io.github.otklik.decision.Refusal.Code.WRONG_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.otklik.Rows;
import io.github.otklik.command.Actor;
import io.github.otklik.decision.Decision;
import io.github.otklik.decision.Refusal;
import io.github.otklik.registry.PageAct;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.Registers;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentReviewTest {
    private static final ContentReview REVIEW = ContentReview.of(Registers.RULES);
    private static final Instant START = Instant.parse("2022-09-05T04:00:00Z");
    private static final Actor ADVISER = Actor.of(Role.ADVISER);
    private static final Actor UNIT = Actor.executor("edu");

    private Material material = Material.of("m1");
    private int number;

    static List<String> rows() {
        return Rows.of(ContentReviewTest.class, "content-transitions.txt");
    }

    private ContentCommand.Header by(Actor actor) {
        number++;
        return new ContentCommand.Header("c" + number, START.plusSeconds(number), actor);
    }

    private ContentCommand right(PageAct act) {
        return switch (act) {
            case SUBMIT -> new ContentCommand.Submit(by(UNIT), "adm-vk", "photo", "Открыли школу");
            case WITHDRAW -> new ContentCommand.Withdraw(by(UNIT), "");
            case EDIT -> new ContentCommand.Edit(by(ADVISER), "Школа открыта!");
            case RETURN -> new ContentCommand.Return(by(ADVISER), List.of("Добавьте фото"));
            case PUBLISH -> new ContentCommand.Publish(by(ADVISER), "https://vk.com/wall1");
            default -> throw new AssertionError(act);
        };
    }

    private ContentReviewTest accept(ContentCommand command) {
        Decision<ContentEvent> decision = REVIEW.decide(material, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<ContentEvent> before = material.events();
        material = material.applyAll(((Decision.Accepted<ContentEvent>) decision).events());
        assertThat(material.events().subList(0, before.size())).isEqualTo(before);
        return this;
    }

    private void reject(ContentCommand command, Refusal.Code code, String clause) {
        Decision<ContentEvent> decision = REVIEW.decide(material, command);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        Decision.Rejected<ContentEvent> rejected = (Decision.Rejected<ContentEvent>) decision;
        assertThat(rejected.refusal().code()).isEqualTo(code);
        assertThat(rejected.refusal().clause()).hasToString(clause);
        for (Language language : Language.values()) {
            assertThat(rejected.refusal().sentence().text(language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    private void standing(ContentState state) {
        material = Material.of("m1");
        if (state == ContentState.NEW) {
            return;
        }
        accept(right(PageAct.SUBMIT));
        switch (state) {
            case NEW, SUBMITTED -> {}
            case EDITED -> accept(right(PageAct.EDIT));
            case RETURNED -> accept(right(PageAct.RETURN));
            case PUBLISHED -> accept(right(PageAct.PUBLISH));
            case WITHDRAWN -> accept(right(PageAct.WITHDRAW));
        }
        assertThat(material.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Cites("2/9")
    @DisplayName("2/9: each act in each state does what the table says")
    void eachCell(String row) {
        String[] cells = row.split(" +", -1);
        PageAct act = PageAct.valueOf(cells[0].toUpperCase(Locale.ROOT));
        for (ContentState state : ContentState.values()) {
            standing(state);
            String cell = cells[List.of(ContentState.values()).indexOf(state) + 1];
            if (cell.equals("x")) {
                reject(right(act), WRONG_STATE, "2/9");
            } else {
                accept(right(act));
                assertThat(material.state()).isEqualTo(ContentState.valueOf(cell));
            }
            Role role = act == PageAct.SUBMIT || act == PageAct.WITHDRAW ? Role.EXECUTOR : Role.ADVISER;
            assertThat(REVIEW.allowed(state, role).contains(act)).isEqualTo(!cell.equals("x"));
            assertThat(REVIEW.allowed(state, Role.HEAD)).isEmpty();
        }
    }

    @Test
    @Cites("2/9")
    @DisplayName("2/9: material goes to the adviser, comes back with remarks, is given in again, edited and published")
    void aPieceOfMaterial() {
        accept(right(PageAct.SUBMIT)).accept(right(PageAct.RETURN));
        assertThat(material.remarks()).containsExactly("Добавьте фото");
        accept(right(PageAct.SUBMIT)).accept(right(PageAct.EDIT)).accept(right(PageAct.PUBLISH));
        assertThat(material.text()).isEqualTo("Школа открыта!");
        assertThat(material.page()).isEqualTo("adm-vk");
        assertThat(material.format()).isEqualTo("photo");
        assertThat(material.events()).hasSize(5).allMatch(event -> event.rules().equals("moskalenki-2022-08 1"));
    }

    @Test
    @Cites("2/9")
    @DisplayName("2/9: to edit, to return and to publish are the adviser's; a return names its remarks")
    void whoDoesWhat() {
        reject(new ContentCommand.Submit(by(ADVISER), "p", "text", "Текст"), WRONG_ROLE, "2/9");
        accept(right(PageAct.SUBMIT));
        reject(new ContentCommand.Edit(by(UNIT), "Текст"), WRONG_ROLE, "2/9");
        reject(new ContentCommand.Publish(by(Actor.of(Role.CURATOR)), ""), WRONG_ROLE, "2/9");
        reject(new ContentCommand.Return(by(ADVISER), List.of()), INVALID, "2/9");
        reject(new ContentCommand.Return(by(ADVISER), List.of("да", " ")), INVALID, "2/9");
        reject(new ContentCommand.Edit(by(ADVISER), " "), INVALID, "2/9");
        reject(new ContentCommand.Edit(by(ADVISER), "x".repeat(100_001)), INVALID, "2/9");
        reject(new ContentCommand.Withdraw(by(Actor.executor("zhkh")), ""), WRONG_UNIT, "2/9");
        reject(new ContentCommand.Publish(new ContentCommand.Header("late", START, ADVISER), ""), OUT_OF_ORDER, "2/9");
        reject(
                new ContentCommand.Publish(new ContentCommand.Header(" ", START.plusSeconds(99), ADVISER), ""),
                INVALID,
                "2/9");
    }

    @ParameterizedTest
    @Cites({"2/11", "2/13"})
    @DisplayName("2/13, 2/11: the format of press releases is refused, and so is one that is not listed")
    @CsvSource({"press-release, 2/13", "gif, 2/11", "'', 2/11"})
    void formatsThatAreRefused(String format, String clause) {
        reject(new ContentCommand.Submit(by(UNIT), "p", format, "Текст"), FORMAT, clause);
    }

    @Test
    @Cites("2/13")
    @DisplayName("2/13: rules that list no formats still forbid the one they forbid")
    void withoutAListOnlyWhatIsForbiddenIsRefused() {
        String decree = Text.resource(PageRules.class, "moskalenki-2022-08.txt");
        PageRules rules = PageRules.load(new StringReader(decree.replaceAll("(?m)^Формат .*$", "")), "own.txt");
        assertThat(Formats.refusal(rules, "gif")).isEmpty();
        assertThat(Formats.refusal(rules, "press-release")).isPresent();
    }

    @Test
    void whatIsMissingIsInvalid() {
        reject(new ContentCommand.Submit(by(UNIT), " ", "text", "Текст"), INVALID, "2/9");
        reject(new ContentCommand.Submit(by(UNIT), "p", "text", ""), INVALID, "2/9");
        assertThatIllegalArgumentException().isThrownBy(() -> Material.of(""));
    }

    static List<ContentCommand> tooMuch() {
        ContentCommand.Header unit = new ContentCommand.Header("c1", START, UNIT);
        ContentCommand.Header adviser = new ContentCommand.Header("c1", START, ADVISER);
        String field = "я".repeat(1001);
        String text = "я".repeat(100_001);
        return List.of(
                new ContentCommand.Submit(new ContentCommand.Header(field, START, UNIT), "p", "text", "Текст"),
                new ContentCommand.Submit(unit, field, "text", "Текст"),
                new ContentCommand.Submit(unit, "p", "text", text),
                new ContentCommand.Edit(adviser, text),
                new ContentCommand.Return(adviser, List.of(text)),
                new ContentCommand.Return(adviser, Collections.nCopies(1001, "?")),
                new ContentCommand.Withdraw(unit, field),
                new ContentCommand.Publish(adviser, field));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void nothingIsUnbounded(ContentCommand command) {
        Material there = command.type() == PageAct.SUBMIT
                ? Material.of("m1")
                : new Material("m1", ContentState.SUBMITTED, "p", "text", "Текст", List.of(), List.of());
        assertThat(REVIEW.decide(there, command)).isInstanceOfSatisfying(Decision.Rejected.class, rejected -> {
            assertThat(rejected.refusal().code()).isEqualTo(INVALID);
            assertThat(rejected.refusal().sentence().text(Language.EN))
                    .containsPattern("too (long: 1[0-9]+|many: 1001); 10*");
        });
    }

    @Test
    void anActIsDoneOnce() {
        ContentCommand submit = right(PageAct.SUBMIT);
        accept(submit);
        assertThat(REVIEW.decide(material, submit)).isEqualTo(new Decision.AlreadyDone<>("c1"));
    }

    @Test
    void theTableHasEachActOnce() {
        assertThat(ContentTransition.TABLE)
                .extracting(ContentTransition::command)
                .containsExactly(PageAct.SUBMIT, PageAct.WITHDRAW, PageAct.EDIT, PageAct.RETURN, PageAct.PUBLISH);
        assertThat(rows()).hasSameSizeAs(ContentTransition.TABLE);
    }
}
