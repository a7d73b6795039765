package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.text.Text;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act of an administration says about messages: how long each term is, who may do what by which clause, when to
 * warn, and what was decided where the act is silent.
 *
 * <p>A regulation is read from a short text, one fact a line; the head of {@code moskalenki-2022-08.txt} beside this class
 * explains how it is written. Two regulations are equal if they say the same, however their texts are laid out. This class
 * is immutable and thread-safe.
 */
public final class Regulation {
    /** The version of an act that names none. */
    private static final String FIRST_VERSION = "1";

    private static final String DECREE = "moskalenki-2022-08.txt";

    private final String id;
    private final String version;
    private final String title;
    private final String titleEn;
    private final LocalDate effectiveFrom;
    private final Optional<LocalDate> effectiveTo;
    private final List<Importance> degrees;
    private final List<Role> roles;
    private final List<Norm> norms;
    private final Map<ObligationKind, Norm> byKind = new HashMap<>();
    private final List<ObligationKind> kinds;
    private final Map<CommandType, Permission> permissions = new EnumMap<>(CommandType.class);
    private final Provision.Approval approval;
    private final Optional<Provision.Confirmation> confirmation;
    private final Optional<Provision.Prolongation> prolongation;
    private final List<Provision.OwnCalendar> calendars;
    private final List<Provision.Ground> grounds;
    private final List<Provision.Citation> citations;
    private final List<Provision.Outcome> outcomes;
    private final List<Provision.Report> reports;
    private final Map<Policy, String> policies = new EnumMap<>(Policy.class);
    private final List<Provision.Threshold> warnings;
    private final Measure.DayPolicies dayPolicies;
    private final Problems.Notes notes;
    private final String text;
    private final String fingerprint;

    /** Takes rows that {@link RegulationCheck} found complete. */
    Regulation(RegulationRows rows, Problems.Notes notes) {
        this.notes = notes;
        id = given(rows.words, Header.ID);
        version = rows.words.getOrDefault(Header.VERSION, FIRST_VERSION);
        title = rows.words.getOrDefault(Header.TITLE, id);
        titleEn = rows.words.getOrDefault(Header.TITLE_EN, title);
        effectiveFrom = given(rows.dates, Header.EFFECTIVE_FROM);
        effectiveTo = Optional.ofNullable(rows.dates.get(Header.EFFECTIVE_TO));
        degrees = List.copyOf(rows.degrees);
        roles = List.copyOf(rows.roles);
        approval = rows.approval;
        norms = rows.all().stream()
                .map(RegulationRows.At::value)
                .sorted(this::byPlace)
                .toList();
        norms.forEach(norm -> byKind.putIfAbsent(norm.kind(), norm));
        rows.permissions.forEach((type, given) -> permissions.put(type, given.value()));
        confirmation = rows.confirmation;
        confirmation.ifPresent(given -> byKind.put(
                ObligationKind.CONFIRM,
                new Norm(ObligationKind.CONFIRM, given.clause(), Role.AUTHOR, given.window(), given.window())));
        kinds = kinds(norms, confirmation.isPresent());
        prolongation = rows.prolongation;
        calendars = rows.calendars.stream().map(RegulationRows.At::value).toList();
        grounds = rows.grounds.isEmpty() ? Standard.GROUNDS : List.copyOf(rows.grounds);
        citations = rows.citations.isEmpty()
                ? Standard.CITATIONS
                : rows.citations.stream()
                        .sorted(Comparator.comparing(given -> Provision.Citation.SUBJECTS.indexOf(given.subject())))
                        .toList();
        outcomes = rows.outcomes.isEmpty() ? Standard.OUTCOMES : List.copyOf(rows.outcomes);
        reports = List.copyOf(rows.reports);
        for (Policy policy : Policy.values()) {
            policies.put(policy, rows.policies.getOrDefault(policy, policy.defaultValue()));
        }
        warnings = rows.warnings;
        dayPolicies = new Measure.DayPolicies(
                chose(Policy.FIRST_WORKING_DAY), chose(Policy.LAST_WORKING_DAY), chose(Policy.LAST_DAY_OFF));
        text = RegulationPrinter.print(this);
        fingerprint = RegulationPrinter.fingerprint(this);
    }

    /** The built-in kinds in the order of the table, declared ones after them in that of their lines; REVIEW by stage. */
    private int byPlace(Norm one, Norm other) {
        boolean bothDeclared = one.kind().isDeclared() && other.kind().isDeclared();
        int byKind = bothDeclared ? 0 : one.kind().compareTo(other.kind());
        List<Role> stages = approval.stages().orElse(List.of());
        return byKind != 0 || bothDeclared
                ? byKind
                : Integer.compare(stages.indexOf(one.holder()), stages.indexOf(other.holder()));
    }

    private static List<ObligationKind> kinds(List<Norm> norms, boolean confirmed) {
        List<ObligationKind> kinds = new ArrayList<>();
        norms.stream()
                .map(Norm::kind)
                .filter(kind -> !kind.isDeclared())
                .distinct()
                .forEach(kinds::add);
        if (confirmed) {
            kinds.add(ObligationKind.CONFIRM);
        }
        norms.stream().map(Norm::kind).filter(ObligationKind::isDeclared).forEach(kinds::add);
        return List.copyOf(kinds);
    }

    private boolean chose(Policy policy) {
        return !policy(policy).equals(policy.defaultValue());
    }

    /**
     * Reads a regulation; problems are reported in English.
     *
     * @param reader  the text, read to its end and left open; at most 1,048,576 characters
     * @param name  the name of the text in errors, such as that of its file
     * @throws UnreadableException if the text is not a regulation; it lists all that is wrong, by line
     * @throws UncheckedIOException if the reader fails
     */
    public static Regulation load(Reader reader, String name) {
        requireNonNull(reader, "reader");
        requireNonNull(name, "name");
        return RegulationReader.read(reader, name, Language.EN);
    }

    /**
     * Reads a regulation.
     *
     * @param reader  the text, read to its end and left open; at most 1,048,576 characters
     * @param name  the name of the text in errors, such as that of its file
     * @param language  the language of problems; words that a file must have are Russian in both
     * @throws UnreadableException if the text is not a regulation; it lists all that is wrong, by line
     * @throws UncheckedIOException if the reader fails
     */
    public static Regulation load(Reader reader, String name, Language language) {
        requireNonNull(reader, "reader");
        requireNonNull(name, "name");
        return RegulationReader.read(reader, name, requireNonNull(language, "language"));
    }

    /** The decree of the Moskalensky district administration of 26 August 2022, which the library was made for. */
    public static Regulation decree() {
        return Decree.INSTANCE;
    }

    /** The name of the act, the same for all its versions, such as {@code moskalenki-2022-08}. */
    public String id() {
        return id;
    }

    /** The version of the act. */
    public String version() {
        return version;
    }

    /** The title of the act in that language, or in Russian if the text gives no other. */
    public String title(Language language) {
        return requireNonNull(language, "language") == Language.EN ? titleEn : title;
    }

    /** The first day on which messages start under this version. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The last such day, if there is one. */
    public Optional<LocalDate> effectiveTo() {
        return effectiveTo;
    }

    /** Whether messages that start on that day start under this version. */
    public boolean isEffectiveOn(LocalDate date) {
        requireNonNull(date, "date");
        return !date.isBefore(effectiveFrom) && (effectiveTo.isEmpty() || !date.isAfter(effectiveTo.get()));
    }

    /** The degrees of importance, from the lowest; the first is in force, provisionally, until a classification. 1 to 9. */
    public List<Importance> degrees() {
        return degrees;
    }

    /** All roles: the built-in ones, then those that the act declares, in the order of their lines. */
    public List<Role> roles() {
        return roles;
    }

    /**
     * The kinds of obligation of the act in the order of every listing: built-in ones by the table, {@link
     * ObligationKind#CONFIRM}, declared ones by line. A kind that is not among them never starts.
     */
    public List<ObligationKind> kinds() {
        return kinds;
    }

    /**
     * The norm of an obligation, if the act has that obligation; of {@link ObligationKind#REVIEW} that of the first stage with
     * a line, see {@link #review}; of {@link ObligationKind#CONFIRM} the window of the author.
     */
    public Optional<Norm> norm(ObligationKind kind) {
        return Optional.ofNullable(byKind.get(requireNonNull(kind, "kind")));
    }

    /**
     * The norm of the review of a stage, if it has one. Where the act names no stages there is one, with the one line,
     * whoever holds it.
     *
     * @param stage  the number of the stage, from 1
     */
    public Optional<Norm> review(int stage) {
        Optional<Role> role = approval.stage(stage);
        return norms.stream()
                .filter(norm -> norm.kind().equals(ObligationKind.REVIEW))
                .filter(norm -> role.isEmpty() || role.get().equals(norm.holder()))
                .findFirst();
    }

    /** The lengths of the terms of a kind by degree, in the order in which they run: of REVIEW those of all stages that have one. */
    List<Measure> measures(ObligationKind kind, Importance importance) {
        Stream<Norm> found = kind.equals(ObligationKind.REVIEW)
                ? IntStream.rangeClosed(1, approval.count())
                        .mapToObj(this::review)
                        .flatMap(Optional::stream)
                : norm(kind).stream();
        return found.map(norm -> norm.measure(importance)).toList();
    }

    /** The norms that have a line, in the order of listing; of REVIEW one a stage. */
    List<Norm> norms() {
        return norms;
    }

    Optional<Permission> permission(CommandType command) {
        return Optional.ofNullable(permissions.get(command));
    }

    /**
     * Whether a command exists in this act: it has a line, or comes with {@link #confirmation()}.
     */
    public boolean has(CommandType command) {
        return !roles(command).isEmpty();
    }

    /** The commands that exist in this act, in the order of the constants. */
    public List<CommandType> commands() {
        return Arrays.stream(CommandType.values()).filter(this::has).toList();
    }

    /** The roles that may issue a command, in the order of the line; none where the command does not exist in this act. */
    public List<Role> roles(CommandType command) {
        Permission given = permissions.get(requireNonNull(command, "command"));
        return given != null ? given.roles() : isOfTheAuthor(command) ? List.of(Role.AUTHOR) : List.of();
    }

    /**
     * The first role that may issue a command.
     *
     * @throws IllegalArgumentException if the command does not exist in this act
     */
    public Role role(CommandType command) {
        return roles(command).stream().findFirst().orElseThrow(() -> missing(command));
    }

    /**
     * The clause that provides for a command.
     *
     * @throws IllegalArgumentException if the command does not exist in this act
     */
    public Clause clause(CommandType command) {
        Permission given = permissions.get(requireNonNull(command, "command"));
        return given != null
                ? given.clause()
                : confirmation
                        .filter(any -> isOfTheAuthor(command))
                        .orElseThrow(() -> missing(command))
                        .clause();
    }

    private boolean isOfTheAuthor(CommandType command) {
        return confirmation.isPresent() && (command == CommandType.CONFIRM || command == CommandType.DENY);
    }

    private static IllegalArgumentException missing(CommandType command) {
        return new IllegalArgumentException("command must be one of the act; was " + command.word());
    }

    /** The stages of approval. */
    public Provision.Approval approval() {
        return approval;
    }

    /** The confirmation by the author, if the act has it. */
    public Optional<Provision.Confirmation> confirmation() {
        return confirmation;
    }

    /** The prolongation of terms, if the act allows it. */
    public Optional<Provision.Prolongation> prolongation() {
        return prolongation;
    }

    /** The calendars for some messages, in the order of the text; see {@link #calendar}. */
    public List<Provision.OwnCalendar> calendars() {
        return calendars;
    }

    /** The calendar that all terms of a message count by: that of the last line that applies; empty for the usual ones. */
    public Optional<String> calendar(Condition.Circumstances message) {
        requireNonNull(message, "message");
        for (int i = calendars.size() - 1; i >= 0; i--) {
            if (calendars.get(i).condition().applies(message)) {
                return Optional.of(calendars.get(i).calendar());
            }
        }
        return Optional.empty();
    }

    /** The grounds of refusal, in the order of the text. */
    public List<Provision.Ground> grounds() {
        return grounds;
    }

    /** Where the act speaks of what is found in texts, in the order of the subjects. */
    public List<Provision.Citation> citations() {
        return citations;
    }

    /**
     * The clause that speaks of something; {@link Clause#UNKNOWN} where the act does not.
     *
     * @param subject  what is found in a text, as a {@link Provision.Citation} names it, or the word of a command, or the id
     *     of a built-in term
     * @throws IllegalArgumentException if no act speaks of that
     */
    public Clause citation(String subject) {
        requireNonNull(subject, "subject");
        Optional<CommandType> command = CommandType.ofWord(subject);
        if (command.isPresent()) {
            return command.filter(this::has).map(this::clause).orElse(Clause.UNKNOWN);
        }
        Optional<ObligationKind> kind = ObligationKind.builtIn(subject);
        if (kind.isPresent()) {
            return kind.flatMap(this::norm).map(Norm::clause).orElse(Clause.UNKNOWN);
        }
        if (!Provision.Citation.SUBJECTS.contains(subject)) {
            throw new IllegalArgumentException("Unknown subject " + Text.quoted(subject)
                    + "; it must be a command, a built-in term, or one of " + Provision.Citation.SUBJECTS);
        }
        return citations.stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .map(Provision.Citation::clause)
                .orElse(Clause.UNKNOWN);
    }

    /** The outcomes of {@code close}, in the order of the text. */
    public List<Provision.Outcome> outcomes() {
        return outcomes;
    }

    /** The periodic duties outside messages, in the order of the text. */
    public List<Provision.Report> reports() {
        return reports;
    }

    /** What the loader allows but finds worth a look, by line, in a language; such as a term that nobody may be able to end. */
    public List<String> notes(Language language) {
        return notes.texts(requireNonNull(language, "language"));
    }

    /**
     * The instant at which a term of a length ends under the day policies of this act; one look-up in the calendar.
     *
     * @param measure  the length
     * @param calendar  what it is counted on
     * @param from  the start, or the instant that it is counted back from
     * @throws io.github.otklik.calendar.UncoveredDateException if days are needed that the calendar does not cover
     * @throws IllegalArgumentException for a length that is by agreement
     */
    public Instant end(Measure measure, WorkingCalendar calendar, Instant from) {
        requireNonNull(measure, "measure");
        requireNonNull(calendar, "calendar");
        requireNonNull(from, "from");
        return measure.end(calendar, from, dayPolicies);
    }

    /**
     * The periodic reports due for all periods that end on one of the days, by start, then in the order of the act. A term in
     * working days that starts at midnight counts from the day after where the first working day is the next one.
     *
     * @param calendar  the administration's calendar
     * @param first  the first day, in the zone of the calendar
     * @param last  the last day, at most 3660 days in all
     * @throws IllegalArgumentException if the days are out of order or too many
     */
    public List<Provision.Report.Due> reportsDue(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        return ReportsDue.of(
                this,
                requireNonNull(calendar, "calendar"),
                requireNonNull(first, "first"),
                requireNonNull(last, "last"));
    }

    /** The points of a term at which to warn, in the order of the text; unmodifiable. */
    public List<Provision.Threshold> warnings() {
        return warnings;
    }

    /** What the regulation decides on a question that the act leaves open. */
    public String policy(Policy policy) {
        return given(policies, requireNonNull(policy, "policy"));
    }

    /** {@link Policy#LATENESS}: whether an act is late by the clock, at any hour, and not by working time. */
    public boolean isLateAtDueInstant() {
        return policy(Policy.LATENESS).equals("due-instant");
    }

    /** {@link Policy#INTERIM_ANSWERS}: how many interim answers may be published for one message. */
    public int interimAnswers() {
        return Integer.parseInt(policy(Policy.INTERIM_ANSWERS));
    }

    /** {@link Policy#REWORK_ROUNDS}: how many rounds of rework there may be for one message; empty for any number. */
    public OptionalInt reworkRounds() {
        return limit(Policy.REWORK_ROUNDS);
    }

    /** {@link Policy#RETURNS}: how many returns by units there may be for one message; empty for any number. */
    public OptionalInt returns() {
        return limit(Policy.RETURNS);
    }

    private OptionalInt limit(Policy policy) {
        return chose(policy) ? OptionalInt.of(Integer.parseInt(policy(policy))) : OptionalInt.empty();
    }

    /** {@link Policy#CO_EXECUTION}: whether co-executors are asked one after another. */
    public boolean asksCoExecutorsInOrder() {
        return chose(Policy.CO_EXECUTION);
    }

    /** {@link Policy#BACK_DATED_ACTS}: whether an act may be dated before the latest one, with a reason. */
    public boolean allowsBackDatedActs() {
        return policy(Policy.BACK_DATED_ACTS).equals("with-reason");
    }

    /** {@link Policy#REFUSAL_REVERSAL}: whether a refusal can be taken back. */
    public boolean allowsRefusalReversal() {
        return policy(Policy.REFUSAL_REVERSAL).equals("allowed");
    }

    /** The regulation as {@link #load} reads it, without comments, every policy stated. */
    public String toText() {
        return text;
    }

    /**
     * A short hash of all that the regulation says, the same on every machine. What stands at its default is left out, so
     * that a later version of the library, which may know more policies, gives an old act the same; so is the last day on
     * which messages start under it, which is written into an act when the next one comes and changes no message.
     */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Regulation regulation && text.equals(regulation.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The id and the version, such as {@code moskalenki-2022-08 version 1}. */
    @Override
    public String toString() {
        return id + " version " + version;
    }

    private static <K, V> V given(Map<K, V> values, K key) {
        return requireNonNull(values.get(key), "value");
    }

    /** Reads the decree when it is first asked for. */
    private static final class Decree {
        static final Regulation INSTANCE = load(new StringReader(Text.resource(Regulation.class, DECREE)), DECREE);
    }
}
