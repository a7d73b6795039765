package io.github.otklik.registry;

import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A register of a whole region: read from its maps, checked, and extracted. One page in ten belongs to an administration,
 * one in five has something to find.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegistryBenchmark {
    private static final LocalDate START = LocalDate.of(2022, 9, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** How many pages there are. */
    @Param({"50000", "100000", "200000"})
    private int pages;

    private final PageRules rules = PageRules.decree();
    private PageRegistry registry = PageRegistry.of(List.of(), List.of());
    private Map<String, Object> map = Map.of();

    /** The rules alone; the register follows the parameter. */
    public RegistryBenchmark() {}

    /** Makes the register. */
    @Setup
    public void prepare() {
        List<Owner> owners = new ArrayList<>();
        List<OfficialPage> all = new ArrayList<>();
        for (int i = 0; i < pages / 2; i++) {
            Owner.Kind kind = i % 10 == 0 ? Owner.Kind.ADMINISTRATION : Owner.Kind.UNIT;
            Owner owner = Owner.of("o" + i, kind, "Владелец страницы № " + i);
            owners.add(owner);
            all.add(page("vk" + i, owner, "vk", i));
            all.add(page("ok" + i, owner, "ok", i));
        }
        registry = PageRegistry.of(owners, all);
        map = RegistryCodec.map(registry);
    }

    private static OfficialPage page(String id, Owner owner, String network, int number) {
        Role role = owner.kind() == Owner.Kind.UNIT ? Role.EXECUTOR : Role.ADVISER;
        OfficialPage page = OfficialPage.entered(
                id,
                owner,
                network,
                OfficialPage.Kind.COMMUNITY,
                "",
                START,
                new PageFact.Standing(PageStatus.PLANNED, ""));
        List<PageFact> facts = List.of(
                new PageFact.Identity(id, "https://example.org/" + id, "Страница, «улица» " + number),
                new PageFact.Consent("unit-head", "решение № " + number),
                new PageFact.Consent("head", "согласование № " + number),
                new PageFact.Consent("adviser", "согласование № " + number),
                new PageFact.Person("protection", role, "Сотрудник " + number, null),
                new PageFact.Person("moderation", role, "Сотрудник " + number, null),
                new PageFact.Protection(number % 5 != 0, "начальник отдела", "сейф", START, "district"),
                new PageFact.Presentation(true, "district", number % 5 != 1),
                new PageFact.Standing(PageStatus.ACTIVE, ""));
        for (PageFact fact : facts) {
            page = page.with(START, fact);
        }
        return page;
    }

    /** Checked and extracted, as a host does it at night. */
    @Benchmark
    public int checkAndPublish() {
        PublicExtract extract = registry.publicExtract(rules, TODAY);
        return check().size()
                + extract.csv(Language.RU).length()
                + extract.html(Language.RU).length();
    }

    /** All findings, with weekly norms. */
    @Benchmark
    public List<Finding> check() {
        return registry.check(rules, TODAY, (page, week) -> 5);
    }

    /** The extract as CSV. */
    @Benchmark
    public String csv() {
        return registry.publicExtract(rules, TODAY).csv(Language.RU);
    }

    /** The extract as HTML. */
    @Benchmark
    public String html() {
        return registry.publicExtract(rules, TODAY).html(Language.RU);
    }

    /** The register from plain maps, which JSON gives. */
    @Benchmark
    public PageRegistry read() {
        return RegistryCodec.read(map);
    }
}
