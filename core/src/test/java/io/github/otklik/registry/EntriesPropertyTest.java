package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntriesPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 5);
    private static final Owner OWNER = Owner.of("o", Owner.Kind.UNIT, "Отдел");

    private static OfficialPage page(String id, String network) {
        PageFact.Standing first = new PageFact.Standing(PageStatus.PLANNED, "");
        return OfficialPage.entered(id, OWNER, network, OfficialPage.Kind.COMMUNITY, "", DAY, first);
    }

    /** Ids many of which share a hash: «Aa» and «BB» have one, and so have all strings of as many of them. */
    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> alike =
                Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> other = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.oneOf(alike, other).list().ofMaxSize(60);
    }

    @Property(tries = 300)
    void itHoldsWhatAMapInOrderHoldsAndLeavesTheOneBeforeAsItWas(@ForAll("ids") List<String> ids) {
        Map<String, OfficialPage> map = new LinkedHashMap<>();
        Entries held = Entries.of(List.of());
        for (int i = 0; i < ids.size(); i++) {
            OfficialPage page = page(ids.get(i), "n" + i);
            List<OfficialPage> before = new ArrayList<>(map.values());
            Entries next = held.with(page);
            assertThat(held.list()).isEqualTo(before);
            map.put(page.id(), page);
            assertThat(next.list()).containsExactlyElementsOf(map.values());
            assertThat(next.size()).isEqualTo(map.size());
            held = next;
        }
        for (String id : ids) {
            assertThat(held.get(id)).isSameAs(map.get(id));
            assertThat(held.get(id + "AaBB")).isSameAs(map.get(id + "AaBB"));
        }
    }

    @Test
    void aThousandIdsOfOneHashAreToldApart() {
        List<OfficialPage> pages = new ArrayList<>();
        for (int i = 0; i < 1024; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            pages.add(page(id.toString(), "vk"));
        }
        Entries held = Entries.of(pages);
        assertThat(held.list()).isEqualTo(pages);
        assertThat(pages).allSatisfy(page -> assertThat(held.get(page.id())).isSameAs(page));
        assertThat(held.get("AaBBAaBBAaBBAaBBAaCC")).isNull();
    }

    @Test
    void whatIsEnteredOneByOneIsWhatIsEnteredAtOnceOverManyParts() {
        List<OfficialPage> pages = new ArrayList<>();
        Entries grown = Entries.of(List.of());
        for (int i = 0; i < 1100; i++) {
            pages.add(page("p" + i, "vk"));
            grown = grown.with(pages.get(i));
        }
        assertThat(grown.list()).isEqualTo(pages).isEqualTo(Entries.of(pages).list());
        pages.set(511, page("p511", "ok"));
        pages.set(1024, page("p1024", "ok"));
        Entries changed = grown.with(pages.get(511)).with(pages.get(1024));
        assertThat(changed.list()).isEqualTo(pages);
        assertThat(changed.size()).isEqualTo(1100);
        assertThat(grown.get("p511")).isEqualTo(page("p511", "vk"));
    }
}
