package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.decision.Decision;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * The register of official pages of an administration and its units (clause 2/2.1), with all that was ever entered. This
 * class is immutable and thread-safe.
 */
public final class PageRegistry {
    private final Map<String, Owner> owners;
    private final Entries entries;

    /** What the register holds under an id: a page, or an exemption from having one. */
    public sealed interface Entry permits OfficialPage, Exemption {
        /** The host's id. */
        String id();

        /** Whose it is. */
        Owner owner();

        /** The code of the network. */
        String network();

        /** Its statuses, at least one. */
        History<PageFact.Standing> status();

        /** The day of the last fact of any sort. */
        LocalDate last();

        /** The status on a day, if it was entered by then. */
        default Optional<PageStatus> status(LocalDate day) {
            requireNonNull(day, "day");
            return status().at(day).map(entry -> entry.value().status());
        }
    }

    /**
     * That an act exempts an owner from a page in a network, until it is closed.
     *
     * @param id  the host's id, not empty
     * @param owner  who needs no page
     * @param network  the code of the network
     * @param status  since when, by which act, and when it was closed
     */
    public record Exemption(String id, Owner owner, String network, History<PageFact.Standing> status)
            implements Entry {
        private static final Set<PageStatus> STATUSES = StatusChange.from(PageStatus.EXEMPT);

        /**
         * Refuses null by name.
         *
         * @throws IllegalArgumentException if the id is empty, it does not begin as exempt or goes on otherwise than closed, or a
         *     status cannot enter a register, such as one without its act
         */
        public Exemption {
            requireNonNull(owner, "owner");
            requireNonNull(network, "network");
            requireNonNull(status, "status");
            if (requireNonNull(id, "id").isEmpty()) {
                throw new IllegalArgumentException("Empty id of an exemption; it must be a non-empty text of the host");
            }
            if (!begins(status) || !status.entries().stream().allMatch(entry -> isOne(entry.value()))) {
                throw new IllegalArgumentException(
                        "Statuses of exemption " + Text.cut(id) + "; they must be EXEMPT, then CLOSED if it was");
            }
            status.entries().forEach(entry -> FactCheck.require(entry.value()));
        }

        /** Whether statuses begin as those of an exemption do. */
        static boolean begins(History<PageFact.Standing> status) {
            return !status.entries().isEmpty()
                    && status.entries().get(0).value().status() == PageStatus.EXEMPT;
        }

        /** Whether a status may be one of an exemption. */
        static boolean isOne(PageFact.Standing standing) {
            return STATUSES.contains(standing.status());
        }

        @Override
        public LocalDate last() {
            return status.last().orElseThrow();
        }

        Exemption with(LocalDate since, PageFact.Standing standing) {
            return new Exemption(id, owner, network, status.with(since, standing));
        }
    }

    /** How much was published, as the check of weekly norms asks for it. */
    @FunctionalInterface
    public interface WeeklyCount {
        /**
         * How many publications a page had in a week of the local zone.
         *
         * @param page  the id of the page
         * @param week  the week, from Monday to Sunday
         */
        int published(String page, YearWeek week);
    }

    private PageRegistry(Map<String, Owner> owners, Entries entries) {
        this.owners = owners;
        this.entries = entries;
    }

    /**
     * A register of owners, their pages and exemptions.
     *
     * @throws IllegalArgumentException if two owners or two entries share an id, or an entry has an owner that is not among
     *     these
     */
    public static PageRegistry of(Collection<Owner> owners, Collection<? extends Entry> entries) {
        Map<String, Owner> byId = new LinkedHashMap<>();
        for (Owner owner : Copies.whole(owners, "owners")) {
            if (byId.putIfAbsent(owner.id(), owner) != null) {
                throw new IllegalArgumentException(
                        "Two owners of one id: " + Text.cut(owner.id()) + "; ids must be unique");
            }
        }
        Set<String> ids = new HashSet<>();
        for (Entry entry : Copies.whole(entries, "entries")) {
            refuseUnknownOwner(entry, byId);
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException(
                        "Two entries of one id: " + Text.cut(entry.id()) + "; ids must be unique");
            }
        }
        return new PageRegistry(byId, Entries.of(entries));
    }

    private static void refuseUnknownOwner(Entry entry, Map<String, Owner> owners) {
        if (!entry.owner().equals(owners.get(entry.owner().id()))) {
            throw new IllegalArgumentException("Unknown owner of entry " + Text.cut(entry.id()) + ": "
                    + Text.cut(entry.owner().id()) + "; it must be one of the owners given");
        }
    }

    /** The owners in their order; unmodifiable. */
    public List<Owner> owners() {
        return List.copyOf(owners.values());
    }

    /** The pages and the exemptions in their order, the closed ones too; unmodifiable. */
    public List<Entry> entries() {
        return entries.list();
    }

    /** The entry of an id. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(requireNonNull(id, "id")));
    }

    /** The pages in their order, the closed ones too; unmodifiable. */
    public List<OfficialPage> pages() {
        return entries().stream()
                .filter(OfficialPage.class::isInstance)
                .map(OfficialPage.class::cast)
                .toList();
    }

    /** The page of an id. */
    public Optional<OfficialPage> page(String id) {
        return entry(id).filter(OfficialPage.class::isInstance).map(OfficialPage.class::cast);
    }

    /**
     * The answer to a command; nothing changes until the entry of an accepted one is put in. Independent of how many entries
     * there are.
     *
     * @param rules  the rules it is decided against
     * @param command  the command
     */
    @Cites({"2/2.1", "2/5", "2/14"})
    public Decision<Entry> decide(PageRules rules, PageCommand command) {
        requireNonNull(rules, "rules");
        Optional<Owner> named = Optional.empty();
        if (command instanceof PageCommand.Plan plan) {
            named = Optional.ofNullable(owners.get(plan.owner()));
        } else if (command instanceof PageCommand.Exempt exempt) {
            named = Optional.ofNullable(owners.get(exempt.owner()));
        }
        return new PageDecider(rules, requireNonNull(command, "command"))
                .decide(entry(command.header().page()), named);
    }

    /**
     * The register with an entry in place of the one of its id, or after the others; independent of how many there are.
     *
     * @throws IllegalArgumentException if its owner is not in the register
     */
    public PageRegistry with(Entry entry) {
        refuseUnknownOwner(requireNonNull(entry, "entry"), owners);
        return new PageRegistry(owners, entries.with(entry));
    }

    /**
     * All findings as of a day, without weekly norms.
     *
     * @param rules  the rules, which say what is checked
     * @param asOf  the day, in the local zone
     */
    public List<Finding> check(PageRules rules, LocalDate asOf) {
        requireNonNull(rules, "rules");
        requireNonNull(asOf, "asOf");
        List<Finding> findings = new ArrayList<>();
        List<OfficialPage> pages = pages();
        for (OfficialPage page : pages) {
            PageChecks.check(page, rules, asOf, findings);
        }
        RegistryChecks checks = new RegistryChecks(rules, asOf, findings);
        checks.together(pages);
        checks.required(owners.values(), entries());
        return List.copyOf(findings);
    }

    /**
     * All findings as of a day: of each page in turn, then those that several pages bring about, then weekly norms of the
     * last whole week. Linear in the pages.
     *
     * @param rules  the rules, which say what is checked
     * @param asOf  the day, in the local zone
     * @param count  how much was published
     */
    public List<Finding> check(PageRules rules, LocalDate asOf, WeeklyCount count) {
        requireNonNull(count, "count");
        List<Finding> findings = new ArrayList<>(check(rules, asOf));
        for (OfficialPage page : pages()) {
            QuotaCheck.check(page, rules, asOf, count, findings);
        }
        return List.copyOf(findings);
    }

    /** What of the register is published as of a day: active pages, and of them what is public (clause 2/7). */
    public PublicExtract publicExtract(PageRules rules, LocalDate asOf) {
        return PublicExtract.of(this, requireNonNull(rules, "rules"), requireNonNull(asOf, "asOf"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageRegistry that
                && owners().equals(that.owners())
                && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return owners.hashCode() * 31 + entries().hashCode();
    }

    @Override
    public String toString() {
        return "PageRegistry of " + entries.size() + " entries";
    }
}
