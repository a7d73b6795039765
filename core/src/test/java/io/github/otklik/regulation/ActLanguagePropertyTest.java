package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Condition.Circumstances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the language of acts, over acts of any shape. */
class ActLanguagePropertyTest {
    @Property
    void anyActIsPrintedAndReadBack(@ForAll("acts") Regulation act) {
        Regulation again = RegulationTexts.load(act.toText());

        assertThat(again).isEqualTo(act);
        assertThat(again.toText()).isEqualTo(act.toText());
        assertThat(again.kinds()).isEqualTo(act.kinds());
        assertThat(again.commands()).isEqualTo(act.commands());
    }

    @Property
    void theOrderOfLinesMattersForNothingButWhatIsInOrder(@ForAll("texts") String text, @ForAll long seed) {
        List<String> lines = new ArrayList<>(text.lines()
                .filter(line -> !line.startsWith("Срок OWN") && !line.startsWith("Календарь"))
                .toList());
        Regulation act = RegulationTexts.load(String.join("\n", lines));
        List<String> named = lines.stream()
                .filter(line -> line.startsWith("Роль") || line.startsWith("Основание"))
                .toList();
        lines.removeAll(named);
        Collections.shuffle(lines, new Random(seed));
        lines.addAll(named);

        assertThat(RegulationTexts.load(String.join("\n", lines))).isEqualTo(act);
    }

    @Property
    void theLastConditionThatAppliesGivesTheLength(
            @ForAll("acts") Regulation act, @ForAll("messages") Circumstances given) {
        Circumstances message = new Circumstances(
                act.degrees().get(act.degrees().size() - 1), given.topics(), given.network(), given.repeated());
        for (Norm norm : act.norms()) {
            Measure expected = norm.normal();
            for (Norm.Case each : norm.cases()) {
                expected = each.condition().applies(message) ? each.measure() : expected;
            }
            assertThat(norm.measure(message)).isEqualTo(expected);
        }
    }

    @Property
    void kindsAreListedByTheTableThenConfirmationThenDeclaredOnes(@ForAll("acts") Regulation act) {
        List<ObligationKind> kinds = act.kinds();
        long builtIn = kinds.stream().filter(kind -> !kind.isDeclared()).count();

        assertThat(kinds).doesNotHaveDuplicates();
        assertThat(kinds.subList(0, (int) builtIn)).isSorted();
        assertThat(kinds.subList((int) builtIn, kinds.size())).allMatch(ObligationKind::isDeclared);
        assertThat(kinds.contains(ObligationKind.CONFIRM))
                .isEqualTo(act.confirmation().isPresent());
        assertThat(kinds).allMatch(kind -> act.norm(kind).isPresent());
    }

    @Property
    void aCommandIsInTheActOrHasNeitherRolesNorClause(@ForAll("acts") Regulation act, @ForAll CommandType command) {
        assertThat(act.has(command)).isEqualTo(!act.roles(command).isEmpty());
        if (act.has(command)) {
            assertThat(act.clause(command).text()).isNotEmpty();
            assertThat(act.roles()).containsAll(act.roles(command));
        } else {
            assertThatThrownBy(() -> act.clause(command)).hasMessageContaining(command.word());
            assertThatThrownBy(() -> act.role(command)).hasMessageContaining(command.word());
        }
    }

    @Property
    void aDamagedActLoadsOrIsRefusedInTheLanguageAskedFor(
            @ForAll("texts") String text, @ForAll long seed, @ForAll Language language) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(lines.size());
            List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ")));
            Collections.shuffle(words, random);
            lines.set(at, random.nextBoolean() ? String.join(" ", words) : lines.get(random.nextInt(lines.size())));
        }
        try {
            RegulationTexts.load(String.join("\n", lines), language);
        } catch (UnreadableException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                String number = problem.substring("act.txt:".length(), problem.indexOf(": "));
                assertThat(Integer.parseInt(number)).isBetween(1, lines.size());
            });
            assertThat(e.getMessage()).startsWith(language == Language.RU ? "Замечания" : "Problems");
        }
    }

    @Provide
    Arbitrary<Regulation> acts() {
        return GivenActs.acts();
    }

    @Provide
    Arbitrary<String> texts() {
        return GivenActs.texts();
    }

    @Provide
    Arbitrary<Circumstances> messages() {
        return Arbitraries.integers()
                .between(0, 63)
                .map(n -> new Circumstances(
                        Importance.NORMAL,
                        n % 4 == 0
                                ? Set.of()
                                : n % 4 == 1 ? Set.of(" ОТОПЛЕНИЕ ") : Set.of("дороги: ремонт; ямы", "прямой эфир"),
                        List.of("vk", "TELEGRAM", "ok").get(n % 3),
                        n > 31));
    }
}
