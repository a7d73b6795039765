package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {
    private static final String LONGEST = "я".repeat(1000);
    private static final String LONGER = "я".repeat(1001);

    private static List<String> flawed(PageFact fact) {
        return FactCheck.flaws(fact).stream().map(Flaw::field).toList();
    }

    private static PageFact.Identity at(String address) {
        return new PageFact.Identity("", address, "");
    }

    @Test
    void everyTextOfEveryFactIsBounded() {
        assertThat(flawed(new PageFact.Identity(LONGER, "", ""))).containsExactly("externalId");
        assertThat(flawed(new PageFact.Identity("", "", LONGER))).containsExactly("name");
        assertThat(flawed(at("https://vk.com/" + LONGER))).containsExactly("address", "address");
        assertThat(flawed(new PageFact.Standing(PageStatus.PLANNED, LONGER))).containsExactly("basis");
        assertThat(flawed(new PageFact.Consent(LONGER, "x"))).containsExactly("kind");
        assertThat(flawed(new PageFact.Consent("x", LONGER))).containsExactly("document");
        assertThat(flawed(new PageFact.Person(LONGER, Role.HEAD, "", null))).containsExactly("duty");
        assertThat(flawed(new PageFact.Person("x", Role.HEAD, LONGER, null))).containsExactly("name");
        assertThat(flawed(new PageFact.Protection(true, LONGER, "", null, ""))).containsExactly("keeper");
        assertThat(flawed(new PageFact.Protection(true, "", LONGER, null, ""))).containsExactly("storage");
        assertThat(flawed(new PageFact.Protection(true, "", "", null, LONGER))).containsExactly("credentials");
        assertThat(flawed(new PageFact.Presentation(true, LONGER, true))).containsExactly("design");
    }

    @Test
    void aTextOfTheLongestLengthIsNoFlaw() {
        assertThat(flawed(new PageFact.Identity(LONGEST, "", LONGEST))).isEmpty();
        assertThat(flawed(new PageFact.Consent(LONGEST, LONGEST))).isEmpty();
        assertThat(flawed(new PageFact.Person(LONGEST, Role.HEAD, LONGEST, null)))
                .isEmpty();
        assertThat(flawed(new PageFact.Protection(true, LONGEST, LONGEST, null, LONGEST)))
                .isEmpty();
        assertThat(flawed(at("https://vk.com/" + "x".repeat(985)))).isEmpty();
        assertThat(flawed(new PageFact.Protection(true, "я".repeat(989) + " пароль: x1", "", null, "")))
                .as("a text of 1,000 characters is looked at for secrets")
                .isEmpty();
        assertThat(flawed(new PageFact.Protection(
                        true, "я".repeat(985) + " пароль: 12345x".substring(0, 15), "", null, "")))
                .containsExactly("keeper");
    }

    @Test
    void whatHasToBeThereIsMissedByName() {
        assertThat(flawed(new PageFact.Standing(PageStatus.EXEMPT, ""))).containsExactly("basis");
        assertThat(flawed(new PageFact.Standing(PageStatus.TRANSFERRED, " "))).containsExactly("basis");
        assertThat(flawed(new PageFact.Standing(PageStatus.SUSPENDED, ""))).isEmpty();
        assertThat(flawed(new PageFact.Consent(" ", " "))).containsExactly("kind", "document");
        assertThat(flawed(new PageFact.Person("", Role.HEAD, "", null))).containsExactly("duty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://vk.com/a",
                "vk.com/a",
                "https:///a",
                "https://",
                "mailto:a@b",
                "https://u@vk.com",
                "https://u:p@vk.com/a",
                "ht tp://x",
                "https:a"
            })
    void anAddressIsOfTheWebAndNamesNoUser(String address) {
        assertThat(flawed(at(address))).containsExactly("address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://vk.com/a", "http://vk.com", "HTTPS://vk.com/a@b"})
    void anAddressMayBeLeftOut(String address) {
        assertThat(flawed(at(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "status", "consents", "people", "protection", "presentation"})
    void aKeyThatAnObjectOfAPageDoesNotHaveIsTold(String key) {
        Map<String, Map<String, Object>> good = Map.of(
                "identity", map("since", "2022-09-01"),
                "status", map("since", "2022-09-01", "status", "PLANNED"),
                "consents", map("since", "2022-09-01", "consent", "c", "document", "d"),
                "people", map("since", "2022-09-01", "duty", "d", "by", "HEAD"),
                "protection", map("since", "2022-09-01", "twoFactor", true),
                "presentation", map("since", "2022-09-01", "description", true, "mark", true));
        Map<String, Object> page = map(
                "id", "p", "owner", "adm", "network", "vk", "kind", "COMMUNITY", "status", List.of(good.get("status")));
        page.put(key, List.of(good.get(key)));
        assertThat(problems(owner(), page)).isEmpty();
        Map<String, Object> odd = map();
        odd.putAll(good.get(key));
        odd.put("odd", "x");
        page.put(key, List.of(odd));
        assertThat(problems(owner(), page))
                .singleElement()
                .asString()
                .startsWith("pages[0]." + key + "[0]: unknown key 'odd'");
    }

    @Test
    void aKeyThatAnOwnerOrAPageDoesNotHaveIsTold() {
        Map<String, Object> owner = owner();
        owner.put("odd", "x");
        assertThat(problems(owner, null)).singleElement().asString().startsWith("owners[0]: unknown key 'odd'");
        owner.remove("odd");
        owner.put(null, "x");
        assertThat(problems(owner, null))
                .singleElement()
                .asString()
                .startsWith("owners[0]: unknown key that is no text");
    }

    private static Map<String, Object> owner() {
        return map("id", "adm", "kind", "ADMINISTRATION", "name", "Администрация");
    }

    private static List<String> problems(
            Map<String, Object> owner, @org.jspecify.annotations.Nullable Map<String, Object> page) {
        List<Object> pages = new ArrayList<>(page == null ? List.of() : Collections.singletonList(page));
        try {
            RegistryCodec.read(map("owners", List.of(owner), "pages", pages));
            return List.of();
        } catch (UnreadableException e) {
            return e.problems();
        }
    }

    @Test
    void aFlawIsRefusedWithItsField() {
        assertThatThrownBy(() -> FactCheck.require(new PageFact.Consent("", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("kind: missing: ''");
    }

    @Test
    void aTextIsMadeFitToBeShown() {
        assertThat(PublicText.clean("Омск, «Мир» №1 ~!")).isEqualTo("Омск, «Мир» №1 ~!");
        assertThat(PublicText.clean(" a  b ")).isEqualTo("a b");
        assertThat(PublicText.clean("a ")).isEqualTo("a");
        assertThat(PublicText.clean(" ")).isEmpty();
        assertThat(PublicText.clean("")).isEmpty();
        assertThat(PublicText.clean("a\u007fb\u0001c\u200ed")).isEqualTo("a\uFFFDb\uFFFDcd");
        assertThat(PublicText.clean("\u03FF\u0400\u04FF\u0500\u00AA")).isEqualTo("\u03FF\u0400\u04FF\u0500\u00AA");
        assertThat(PublicText.clean("\uFDCF\uFDD0\uFDEF\uFDF0\uFFFE\uFFFD"))
                .isEqualTo("\uFDCF\uFFFD\uFFFD\uFDF0\uFFFD\uFFFD");
        assertThat(PublicText.clean("x\uD83D\uDE00\uD83D")).isEqualTo("x\uD83D\uDE00\uFFFD");
    }
}
