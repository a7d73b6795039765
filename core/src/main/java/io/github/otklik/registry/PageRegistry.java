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
    private final Pages pages;

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

    private PageRegistry(Map<String, Owner> owners, Pages pages) {
        this.owners = owners;
        this.pages = pages;
    }

    /**
     * A register of owners and their pages.
     *
     * @throws IllegalArgumentException if two owners or two pages share an id, or a page has an owner that is not among
     *     these
     */
    public static PageRegistry of(Collection<Owner> owners, Collection<OfficialPage> pages) {
        Map<String, Owner> byId = new LinkedHashMap<>();
        for (Owner owner : Copies.whole(owners, "owners")) {
            if (byId.putIfAbsent(owner.id(), owner) != null) {
                throw new IllegalArgumentException(
                        "Two owners of one id: " + Text.cut(owner.id()) + "; ids must be unique");
            }
        }
        Set<String> ids = new HashSet<>();
        for (OfficialPage page : Copies.whole(pages, "pages")) {
            refuseUnknownOwner(page, byId);
            if (!ids.add(page.id())) {
                throw new IllegalArgumentException(
                        "Two pages of one id: " + Text.cut(page.id()) + "; ids must be unique");
            }
        }
        return new PageRegistry(byId, Pages.of(pages));
    }

    private static void refuseUnknownOwner(OfficialPage page, Map<String, Owner> owners) {
        if (!page.owner().equals(owners.get(page.owner().id()))) {
            throw new IllegalArgumentException("Unknown owner of page " + Text.cut(page.id()) + ": "
                    + Text.cut(page.owner().id()) + "; it must be one of the owners given");
        }
    }

    /** The owners in their order; unmodifiable. */
    public List<Owner> owners() {
        return List.copyOf(owners.values());
    }

    /** The pages in their order, those that are no more too; unmodifiable. */
    public List<OfficialPage> pages() {
        return pages.list();
    }

    /** The page of an id. */
    public Optional<OfficialPage> page(String id) {
        return Optional.ofNullable(pages.get(requireNonNull(id, "id")));
    }

    /**
     * The answer to a command; nothing changes until the page of an accepted one is put in. Independent of how many pages
     * there are.
     *
     * @param rules  the rules it is decided against
     * @param command  the command
     */
    @Cites({"2/2.1", "2/5", "2/14"})
    public Decision<OfficialPage> decide(PageRules rules, PageCommand command) {
        requireNonNull(rules, "rules");
        Optional<Owner> named = Optional.empty();
        if (command instanceof PageCommand.Plan plan) {
            named = Optional.ofNullable(owners.get(plan.owner()));
        } else if (command instanceof PageCommand.Exempt exempt) {
            named = Optional.ofNullable(owners.get(exempt.owner()));
        }
        return new PageDecider(rules, requireNonNull(command, "command"))
                .decide(page(command.header().page()), named);
    }

    /**
     * The register with a page in place of the one of its id, or after the others; independent of how many there are.
     *
     * @throws IllegalArgumentException if its owner is not in the register
     */
    public PageRegistry with(OfficialPage page) {
        refuseUnknownOwner(requireNonNull(page, "page"), owners);
        return new PageRegistry(owners, pages.with(page));
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
        List<OfficialPage> all = pages();
        for (OfficialPage page : all) {
            PageChecks.check(page, rules, asOf, findings);
        }
        RegistryChecks.check(owners.values(), all, rules, asOf, findings);
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
        return other instanceof PageRegistry that && owners().equals(that.owners()) && pages().equals(that.pages());
    }

    @Override
    public int hashCode() {
        return owners.hashCode() * 31 + pages().hashCode();
    }

    @Override
    public String toString() {
        return "PageRegistry of " + pages.size() + " pages";
    }
}
