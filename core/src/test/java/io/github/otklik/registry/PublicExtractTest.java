package io.github.otklik.registry;

import static io.github.otklik.registry.Registers.RULES;
import static io.github.otklik.registry.Registers.TODAY;
import static io.github.otklik.registry.Registers.UNIT;
import static io.github.otklik.registry.Registers.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicExtractTest {
    private static OfficialPage named(String name) {
        return good("p", UNIT, "vk").with(TODAY, new PageFact.Identity("", "https://vk.com/p?a=1&b='2'", name));
    }

    private static PublicExtract extract(OfficialPage... pages) {
        return PageRegistry.of(List.of(UNIT), List.of(pages)).publicExtract(RULES, TODAY);
    }

    @ParameterizedTest
    @Cites("2/7")
    @DisplayName("2/7: no name breaks out of the extract, in whatever form")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "'; DROP TABLE pages; --",
                "</td></tr></table><h1>",
                "]]>&amp;&#0;",
                "=cmd|' /C calc'!A0",
                "+7 (38174) 21-234",
                "-1+1",
                "@SUM(A1)",
                "＝1+1",
                "\t=1+1",
                "\r\n=1+1",
                "\u200E=1+1",
                "'quoted",
                "one\r\ntwo,three;\"four\"",
                "\u202Efdp.exe\u2066",
                "a\uD800b",
                "\uDC00",
                "nul\u0000bel\u0007esc\u001B[2J",
                "\uFFFE\uFEFF",
                "\uD83D\uDE00 😀 школа № 1",
                "  "
            })
    void hostileNames(String name) {
        PublicExtract extract = extract(named(name));
        Map<String, String> row = extract.maps(Language.RU).get(0);
        String clean = row.getOrDefault("name", "");
        assertThat(clean.chars()).noneMatch(Character::isISOControl);
        assertThat(clean).doesNotContain("\u202E", "\u2066", "\u200E").isEqualTo(clean.strip());
        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean);

        List<String> csv = Csv.parse(extract.csv(Language.RU)).get(1);
        assertThat(csv.get(2)).matches(cell -> cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0);
        assertThat(csv.get(2).startsWith("'") ? csv.get(2).substring(1) : csv.get(2))
                .isEqualTo(clean);

        assertThat(Html.cells(extract.html(Language.RU)).get(1)).isEqualTo(List.copyOf(row.values()));
    }

    @Test
    @Cites({"2/2.1", "2/7"})
    @DisplayName("2/2.1, 2/7: active pages are published, the administration's first, in an order of their own")
    void activePagesAreThere() {
        OfficialPage closed = good("c", UNIT, "vk").with(TODAY, new PageFact.Standing(PageStatus.CLOSED, ""));
        PageRegistry registry = Registers.with(good("z", UNIT, "vk"), closed);
        PublicExtract extract = registry.publicExtract(RULES, TODAY);
        assertThat(extract.size()).isEqualTo(3);
        assertThat(extract.csv(Language.EN).lines())
                .containsExactly(
                        "Owner,Network,Name,Address,Kind,Active since,Note",
                        "Администрация Заречного района,VKontakte,Заречный район,https://example.org/adm-vk,community,2022-09-05,",
                        "Администрация Заречного района,Odnoklassniki,Заречный район,https://example.org/adm-ok,community,2022-09-05,",
                        "Комитет образования,VKontakte,Заречный район,https://example.org/z,community,2022-09-05,");
        assertThat(extract.html(Language.EN))
                .startsWith(
                        "<table lang=\"en\">\n<caption>Official pages in social networks as of 20.10.2022</caption>")
                .contains("<th scope=\"col\">Owner</th>", "<th scope=\"row\"><bdi>Заречный район</bdi></th>");
    }

    @Test
    void aPageInABannedOrRestrictedNetworkIsNotedAndNotLinked() {
        PublicExtract extract = extract(good("f", UNIT, "facebook"), good("t", UNIT, "twitter"));
        assertThat(extract.html(Language.RU)).doesNotContain("href");
        assertThat(extract.maps(Language.EN))
                .extracting(row -> row.get("note"))
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("the network is banned since 21.03.2022"),
                        note -> assertThat(note).startsWith("access to the network is restricted since 04.03.2022"));
    }

    @Test
    void aPageWithoutAddressIsThereWithoutALink() {
        PublicExtract extract = extract(good("p", UNIT, "vk").with(TODAY, new PageFact.Identity("", "", "Имя")));
        assertThat(extract.html(Language.RU)).doesNotContain("href");
        assertThat(Csv.parse(extract.csv(Language.RU)).get(1).get(3)).isEmpty();
    }
}
