package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an act says of official pages in names, numbers and clauses: networks, consents, duties, who does what, weekly norms,
 * formats, checks. Read from a short Russian text; annex 2 of the decree ships as one. This class is immutable and
 * thread-safe.
 */
public final class PageRules {
    private static final String DECREE = "moskalenki-2022-08.txt";
    private static final String NETWORKS = "networks.txt";

    private final PageRulesRows rows;

    /** How a network stands on a day; of several the last in this order holds. */
    public enum NetworkStanding {
        /** The rules do not name it. */
        UNLISTED,
        /** The rules name it. */
        ALLOWED,
        /** Advertising in it is unlawful; pages in it are not. */
        NO_ADVERTISING,
        /** Pages in it are obligatory. */
        REQUIRED,
        /** Access to it is restricted. */
        RESTRICTED,
        /** It is banned. */
        BANNED
    }

    /**
     * Days on which a network stands otherwise than allowed.
     *
     * @param standing  how
     * @param from  the first day
     * @param lastDay  the last day, null if it is open
     * @param basis  the act
     */
    public record Period(
            NetworkStanding standing,
            LocalDate from,
            @Nullable LocalDate lastDay,
            String basis) {
        /** Refuses null by name. */
        public Period {
            requireNonNull(standing, "standing");
            requireNonNull(from, "from");
            requireNonNull(basis, "basis");
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    /**
     * A network that the act names.
     *
     * @param code  its code in registers, such as {@code vk}
     * @param clause  the clause that names it
     * @param russian  its name in Russian
     * @param english  its name in English
     * @param periods  when it is required, restricted or banned
     */
    public record Network(String code, Clause clause, String russian, String english, List<Period> periods) {
        /** Copies the list. */
        public Network {
            requireNonNull(code, "code");
            requireNonNull(clause, "clause");
            requireNonNull(russian, "russian");
            requireNonNull(english, "english");
            periods = Copies.list(periods, "periods");
        }

        /** All periods that a day falls into, in the order of the rules: access may be restricted and advertising unlawful. */
        public List<Period> periods(LocalDate day) {
            requireNonNull(day, "day");
            return periods.stream().filter(period -> period.covers(day)).toList();
        }

        /** The gravest period of a day, if there is one. */
        public Optional<Period> period(LocalDate day) {
            requireNonNull(day, "day");
            return periods.stream().filter(period -> period.covers(day)).max(Comparator.comparing(Period::standing));
        }

        /** How it stands on a day. */
        public NetworkStanding standing(LocalDate day) {
            requireNonNull(day, "day");
            return period(day).map(Period::standing).orElse(NetworkStanding.ALLOWED);
        }
    }

    /**
     * That a role does something, answers for it, or consents.
     *
     * @param key  the act, duty or kind of consent
     * @param clause  the clause that says so
     * @param role  the role
     */
    public record Provision(String key, Clause clause, Role role) {
        /** Refuses null by name. */
        public Provision {
            requireNonNull(key, "key");
            requireNonNull(clause, "clause");
            requireNonNull(role, "role");
        }
    }

    /**
     * A recommended number of publications.
     *
     * @param clause  the clause
     * @param perWeek  publications from Monday to Sunday
     */
    public record Quota(Clause clause, int perWeek) {
        /** Refuses null by name. */
        public Quota {
            requireNonNull(clause, "clause");
        }
    }

    /**
     * A format of publications.
     *
     * @param code  its code, such as {@code photo}
     * @param clause  the clause that allows or forbids it
     * @param allowed  whether publications may have it
     * @param russian  its name in Russian
     * @param english  its name in English
     */
    public record Format(String code, Clause clause, boolean allowed, String russian, String english) {
        /** Refuses null by name. */
        public Format {
            requireNonNull(code, "code");
            requireNonNull(clause, "clause");
            requireNonNull(russian, "russian");
            requireNonNull(english, "english");
        }
    }

    /**
     * That owners need pages in required networks.
     *
     * @param clause  the clause
     * @param every  in every one, or else in any one
     */
    public record Requirement(Clause clause, boolean every) {
        /** Refuses null by name. */
        public Requirement {
            requireNonNull(clause, "clause");
        }
    }

    /**
     * That something is checked.
     *
     * @param clause  the clause a finding is about
     * @param severity  how much it matters
     */
    public record CheckRule(Clause clause, Finding.Severity severity) {
        /** Refuses null by name. */
        public CheckRule {
            requireNonNull(clause, "clause");
            requireNonNull(severity, "severity");
        }
    }

    PageRules(PageRulesRows rows) {
        this.rows = rows;
    }

    /** Annex 2 of the decree of 26 August 2022, № 08; read anew with each call. */
    public static PageRules decree() {
        return load(new StringReader(Text.resource(PageRules.class, DECREE)), DECREE);
    }

    /**
     * Reads rules.
     *
     * @param reader  the text, which the caller closes
     * @param name  its name, to be shown in problems
     * @throws UnreadableException with all that is wrong, by line
     */
    public static PageRules load(Reader reader, String name) {
        return PageRulesReader.read(requireNonNull(reader, "reader"), requireNonNull(name, "name"));
    }

    /**
     * The networks that the library knows of whatever the act names, with the days on which each was required, restricted or banned, or
     * advertising in it unlawful. Each period names its source, and says so where we have not read it. Read anew with each call.
     */
    public static List<Network> knownNetworks() {
        return PageRulesReader.networks(new StringReader(Text.resource(PageRules.class, NETWORKS)), NETWORKS);
    }

    /** These rules with the {@linkplain #knownNetworks() known networks} that they do not name; what they name stands as they say. */
    public PageRules withKnownNetworks() {
        return new PageRules(rows.with(knownNetworks()));
    }

    /** The id of the rules, such as {@code moskalenki-2022-08}. */
    public String id() {
        return rows.id;
    }

    /** The version of the rules. */
    public String version() {
        return rows.version;
    }

    /** The title in a language; the Russian one where there is no other. */
    public String title(Language language) {
        requireNonNull(language, "language");
        return language == Language.EN && !rows.english.isEmpty() ? rows.english : rows.title;
    }

    /** The networks that the act names, in its order; unmodifiable. */
    public List<Network> networks() {
        return rows.networkList();
    }

    /** The network of a code. */
    public Optional<Network> network(String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(rows.built.get(code));
    }

    /** How a network stands on a day. */
    public NetworkStanding standing(String code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return network(code).map(network -> network.standing(day)).orElse(NetworkStanding.UNLISTED);
    }

    /** The name of a network in a language, or its code where the rules do not name it. */
    public String networkName(String code, Language language) {
        requireNonNull(code, "code");
        requireNonNull(language, "language");
        return network(code)
                .map(network -> language == Language.RU ? network.russian() : network.english())
                .orElse(code);
    }

    /** Whether owners of a kind need pages in required networks. */
    public Optional<Requirement> requirement(Owner.Kind kind) {
        requireNonNull(kind, "kind");
        return Optional.ofNullable(rows.requirements.get(kind));
    }

    /** The consents that a page of such an owner needs before it is active, in the order of the rules. */
    public List<Provision> consents(Owner.Kind kind) {
        requireNonNull(kind, "kind");
        return rows.consents.getOrDefault(kind, List.of());
    }

    /** The duties on a page of such an owner, and who has them. */
    public List<Provision> duties(Owner.Kind kind) {
        requireNonNull(kind, "kind");
        return rows.duties.getOrDefault(kind, List.of());
    }

    /** The name of a duty on a page in a language, or its key where it has no name. */
    public static String dutyName(String key, Language language) {
        requireNonNull(key, "key");
        return Wording.word(new Wording.Word("duty", key), requireNonNull(language, "language"));
    }

    /** Who does something to a page of such an owner. */
    public Optional<Provision> permission(PageAct act, Owner.Kind kind) {
        requireNonNull(act, "act");
        requireNonNull(kind, "kind");
        return rows.acts.getOrDefault(kind, List.of()).stream()
                .filter(provision -> provision.key().equals(act.word()))
                .findFirst();
    }

    /** The weekly norm of a tier. */
    public Optional<Quota> quota(String tier) {
        requireNonNull(tier, "tier");
        return Optional.ofNullable(rows.quotas.get(tier));
    }

    /**
     * The norm of a page for days of a week, if there is one: a week of which it worked only a part, such as the first, is
     * excused, and nothing is recommended in a network that is banned on the last of them.
     *
     * @param page  the page
     * @param firstDay  the first of the days
     * @param lastDay  the last of the days
     */
    @Cites("2/10")
    public Optional<Quota> quota(OfficialPage page, LocalDate firstDay, LocalDate lastDay) {
        requireNonNull(page, "page");
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        boolean banned = standing(page.network(), lastDay) == NetworkStanding.BANNED;
        return banned || !page.isActive(firstDay, lastDay) ? Optional.empty() : quota(page.tier());
    }

    /** All formats, allowed or not, in the order of the rules; unmodifiable. */
    public List<Format> formats() {
        return List.copyOf(rows.formats.values());
    }

    /** The format of a code. */
    public Optional<Format> format(String code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(rows.formats.get(code));
    }

    /** Whether and how something is checked. */
    public Optional<CheckRule> check(Finding.Check check) {
        requireNonNull(check, "check");
        return Optional.ofNullable(rows.checks.get(check));
    }

    /** The tier of pages of such owners that name no other. */
    static String tierOf(Owner.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Id and version. */
    @Override
    public String toString() {
        return rows.id + " " + rows.version;
    }
}
