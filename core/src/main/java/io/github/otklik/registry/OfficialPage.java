package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of an administration or a unit in a social network, with all that was ever entered of it. Facts are added, never
 * changed; what holds on a day is the last fact dated that day or before.
 *
 * @param id  the host's id, not empty
 * @param owner  whose page it is
 * @param network  the code of the network, known to the rules or not
 * @param kind  what the network calls it
 * @param tier  the tier of its weekly norm (clause 2/10)
 * @param identity  address and name
 * @param status  statuses, at least one; none of them exempt
 * @param consents  consents to its creation
 * @param people  who answers for what; personal data
 * @param protection  facts of protection, never a secret
 * @param presentation  description, design and mark
 */
public record OfficialPage(
        String id,
        Owner owner,
        String network,
        Kind kind,
        String tier,
        History<PageFact.Identity> identity,
        History<PageFact.Standing> status,
        History<PageFact.Consent> consents,
        History<PageFact.Person> people,
        History<PageFact.Protection> protection,
        History<PageFact.Presentation> presentation)
        implements PageRegistry.Entry {
    private static final PageFact.Identity NAMELESS = new PageFact.Identity("", "", "");

    /** What a network calls a page. */
    public enum Kind {
        /** A page of one account. */
        PROFILE,
        /** A group, a public page. */
        COMMUNITY,
        /** A channel. */
        CHANNEL
    }

    /**
     * Refuses null by name.
     *
     * @throws IllegalArgumentException if the id is empty, there is no status or one that is an exemption's, or a fact cannot
     *     enter a register, such as one that looks like a secret; a secret is not quoted
     */
    public OfficialPage {
        requireNonNull(identity, "identity");
        requireNonNull(status, "status");
        requireNonNull(consents, "consents");
        requireNonNull(people, "people");
        requireNonNull(protection, "protection");
        requireNonNull(presentation, "presentation");
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of a page; it must be a non-empty text of the host");
        }
        requireNonNull(owner, "owner");
        requireNonNull(network, "network");
        requireNonNull(kind, "kind");
        requireNonNull(tier, "tier");
        if (status.entries().isEmpty()) {
            throw new IllegalArgumentException("No status of page " + Text.cut(id) + "; it must have at least one");
        }
        if (status.entries().stream().anyMatch(entry -> entry.value().status() == PageStatus.EXEMPT)) {
            throw new IllegalArgumentException(
                    "Status EXEMPT of page " + Text.cut(id) + "; it must be that of an exemption");
        }
        for (History<? extends PageFact> history :
                List.of(identity, status, consents, people, protection, presentation)) {
            history.entries().forEach(entry -> FactCheck.require(entry.value()));
        }
    }

    /** A page that enters the register with a status. */
    static OfficialPage entered(
            String id, Owner owner, String network, Kind kind, String tier, LocalDate since, PageFact.Standing first) {
        return new OfficialPage(
                id,
                owner,
                network,
                kind,
                tier.isEmpty() ? PageRules.tierOf(owner.kind()) : tier,
                History.none(),
                History.of(since, first),
                History.none(),
                History.none(),
                History.none(),
                History.none());
    }

    /** The page with one more fact. */
    OfficialPage with(LocalDate since, PageFact fact) {
        return new Addition(since).of(fact);
    }

    /** Puts a fact to those of its sort. */
    private final class Addition implements FactCases<OfficialPage> {
        private final LocalDate since;

        Addition(LocalDate since) {
            this.since = since;
        }

        @Override
        public OfficialPage identity(PageFact.Identity fact) {
            return with(identity.with(since, fact), status, consents, people, protection, presentation);
        }

        @Override
        public OfficialPage standing(PageFact.Standing fact) {
            return with(identity, status.with(since, fact), consents, people, protection, presentation);
        }

        @Override
        public OfficialPage consent(PageFact.Consent fact) {
            return with(identity, status, consents.with(since, fact), people, protection, presentation);
        }

        @Override
        public OfficialPage person(PageFact.Person fact) {
            return with(identity, status, consents, people.with(since, fact), protection, presentation);
        }

        @Override
        public OfficialPage protection(PageFact.Protection fact) {
            return with(identity, status, consents, people, protection.with(since, fact), presentation);
        }

        @Override
        public OfficialPage presentation(PageFact.Presentation fact) {
            return with(identity, status, consents, people, protection, presentation.with(since, fact));
        }

        private OfficialPage with(
                History<PageFact.Identity> names,
                History<PageFact.Standing> statuses,
                History<PageFact.Consent> papers,
                History<PageFact.Person> persons,
                History<PageFact.Protection> guards,
                History<PageFact.Presentation> looks) {
            return new OfficialPage(id, owner, network, kind, tier, names, statuses, papers, persons, guards, looks);
        }
    }

    /** Address and name on a day, empty while none were entered. */
    public PageFact.Identity identity(LocalDate day) {
        requireNonNull(day, "day");
        return identity.at(day).map(History.Entry::value).orElse(NAMELESS);
    }

    /** Whether the page worked on a day. */
    public boolean isActive(LocalDate day) {
        requireNonNull(day, "day");
        return status(day).filter(PageStatus.ACTIVE::equals).isPresent();
    }

    /** Since when the page works without a break, if it works on that day. */
    public Optional<LocalDate> activeSince(LocalDate day) {
        requireNonNull(day, "day");
        Optional<LocalDate> since = Optional.empty();
        for (History.Entry<PageFact.Standing> entry : status.entries()) {
            if (entry.since().isAfter(day)) {
                break;
            }
            boolean active = entry.value().status() == PageStatus.ACTIVE;
            since = active ? Optional.of(since.orElse(entry.since())) : Optional.empty();
        }
        return since;
    }

    /** Whether the page worked on each day from the first to the last of them, both included. */
    public boolean isActive(LocalDate firstDay, LocalDate lastDay) {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        return activeSince(lastDay).filter(since -> !since.isAfter(firstDay)).isPresent();
    }

    /** Who answers for something on a day: the last one appointed, unless the last day of that one has passed. */
    public Optional<PageFact.Person> responsible(String duty, LocalDate day) {
        requireNonNull(duty, "duty");
        requireNonNull(day, "day");
        return people.at(day, person -> person.duty().equals(duty))
                .map(History.Entry::value)
                .filter(person -> !person.name().isEmpty())
                .filter(person -> person.until() == null || !person.until().isBefore(day));
    }

    /** Whether a consent of that kind was given on a day or before. */
    public boolean hasConsent(String kind, LocalDate day) {
        requireNonNull(kind, "kind");
        requireNonNull(day, "day");
        return consents.at(day, consent -> consent.kind().equals(kind)).isPresent();
    }

    @Override
    public LocalDate last() {
        List<LocalDate> days = new ArrayList<>();
        for (History<?> history : List.of(identity, status, consents, people, protection, presentation)) {
            history.last().ifPresent(days::add);
        }
        return days.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }
}
