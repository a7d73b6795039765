package io.github.otklik.publication;

import static java.util.Objects.requireNonNull;

import io.github.otklik.registry.Finding;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.RegistryCodec;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Fields;
import io.github.otklik.text.ProblemList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A register and what is published on its pages, as one file tells both.
 *
 * @param rules  the rules they are held against
 * @param registry  the register
 * @param plan  the publications
 */
public record PageBook(PageRules rules, PageRegistry registry, PublicationPlan plan) {
    private static final int LONGEST_ID = 200;
    private static final int MOST_PUBLICATIONS = 10_000_000;

    /** Refuses null by name. */
    public PageBook {
        requireNonNull(rules, "rules");
        requireNonNull(registry, "registry");
        requireNonNull(plan, "plan");
    }

    /**
     * Reads the register and the publications from a map: what {@link RegistryCodec} reads, a {@code zone}, and
     * {@code publications} with {@code page}, {@code at} and {@code format}.
     *
     * @throws UnreadableException with all that cannot be understood, by JSON path; nothing is half read
     */
    public static PageBook read(PageRules rules, Map<String, ?> map) {
        requireNonNull(rules, "rules");
        ProblemList problems = new ProblemList();
        Optional<PageRegistry> registry = Optional.empty();
        try {
            registry = Optional.of(RegistryCodec.read(map));
        } catch (UnreadableException e) {
            problems.addAll(e.problems(), e.count());
        }
        Fields top = Fields.of(map, problems);
        ZoneId zone = zone(top);
        List<Publication> publications = publications(top, registry);
        if (registry.isEmpty() || zone == null || problems.count() > 0) {
            throw new UnreadableException("a register", problems.told(), problems.count());
        }
        return new PageBook(rules, registry.get(), PublicationPlan.of(rules, registry.get(), zone, publications));
    }

    private static @Nullable ZoneId zone(Fields top) {
        String id = top.text("zone", LONGEST_ID);
        try {
            return id.isBlank() ? null : ZoneId.of(id);
        } catch (DateTimeException e) {
            top.wrong("zone", "a zone such as Asia/Omsk");
            return null;
        }
    }

    private static List<Publication> publications(Fields top, Optional<PageRegistry> registry) {
        List<Publication> publications = new ArrayList<>();
        for (Fields fields : top.list("publications", MOST_PUBLICATIONS)) {
            String page = fields.text("page", LONGEST_ID);
            OffsetDateTime at = fields.time("at");
            String format = fields.text("format", LONGEST_ID);
            fields.noOthers();
            if (!page.isEmpty()
                    && registry.isPresent()
                    && registry.get().page(page).isEmpty()) {
                fields.wrong("page", "the id of one of the pages");
            }
            if (at != null) {
                publications.add(new Publication(page, at.toInstant(), format));
            }
        }
        return publications;
    }

    /** All findings as of a day: of the register, of the norms of the last whole week, of the formats of publications. */
    public List<Finding> check(LocalDate asOf) {
        List<Finding> findings = new ArrayList<>(registry.check(rules, asOf, plan));
        findings.addAll(plan.findings());
        return List.copyOf(findings);
    }
}
