package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.publication.ContentState;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryMessagesTest {
    @Test
    void eachTextIsThereInEachLanguageWithTheSameValues() {
        assertThat(Wording.keys()).isNotEmpty().allSatisfy(key -> {
            String russian = Wording.sentence(key).text(Language.RU);
            String english = Wording.sentence(key).text(Language.EN);
            assertThat(russian.chars()).anyMatch(RegistryMessagesTest::isCyrillic);
            assertThat(english.chars()).noneMatch(RegistryMessagesTest::isCyrillic);
            for (String value : List.of("{0}", "{1}", "{2}")) {
                assertThat(russian.contains(value)).as(key).isEqualTo(english.contains(value));
            }
        });
    }

    @Test
    void eachCheckIsToldWithWhatToDo() {
        for (Finding.Check check : Finding.Check.values()) {
            assertThat(Wording.keys()).contains("finding." + check.word(), "remedy." + check.word());
        }
    }

    @Test
    void eachConstantThatIsShownHasAName() {
        List<Enum<?>> shown = new ArrayList<>(List.of(PageStatus.values()));
        shown.addAll(List.of(PageAct.values()));
        Role.officials().forEach(role -> assertThat(Wording.keys()).contains("Role." + role.id()));
        shown.addAll(List.of(SecretSign.values()));
        shown.addAll(List.of(ContentState.values()));
        shown.addAll(List.of(Finding.Severity.values()));
        shown.addAll(List.of(OfficialPage.Kind.values()));
        for (Enum<?> constant : shown) {
            assertThat(Wording.keys()).contains(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        assertThat(Wording.word(PageRules.NetworkStanding.BANNED, Language.RU)).isEqualTo("BANNED");
    }

    @Test
    void valuesFromOutsideAreCleaned() {
        assertThat(Wording.sentence("rejected.unknown-page", "a\u001B[2J\nb\u202E")
                        .text(Language.EN))
                .isEqualTo("There is no page a\uFFFD[2J b in the register.");
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }
}
