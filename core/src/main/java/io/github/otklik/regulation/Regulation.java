package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final String DECREE = "moskalenki-2022-08.txt";

    private final String id;
    private final String version;
    private final String title;
    private final String titleEn;
    private final LocalDate effectiveFrom;
    private final Optional<LocalDate> effectiveTo;
    private final Map<ObligationKind, Optional<Norm>> norms = new TreeMap<>();
    private final Map<CommandType, Permission> permissions;
    private final Map<Policy, String> policies = new EnumMap<>(Policy.class);
    private final List<Threshold> warnings;
    private final int interimAnswers;
    private final String text;
    private final String fingerprint;

    /** Takes rows that {@link RegulationCheck} found complete. */
    Regulation(RegulationRows rows) {
        id = given(rows.words, Header.ID);
        version = given(rows.words, Header.VERSION);
        title = given(rows.words, Header.TITLE);
        titleEn = rows.words.getOrDefault(Header.TITLE_EN, title);
        effectiveFrom = given(rows.dates, Header.EFFECTIVE_FROM);
        effectiveTo = Optional.ofNullable(rows.dates.get(Header.EFFECTIVE_TO));
        for (ObligationKind kind : ObligationKind.table()) {
            norms.put(kind, Optional.ofNullable(rows.norms.get(kind)));
        }
        permissions = new EnumMap<>(rows.permissions);
        for (Policy policy : Policy.values()) {
            policies.put(policy, rows.policies.getOrDefault(policy, policy.defaultValue()));
        }
        warnings = rows.warnings;
        interimAnswers = Integer.parseInt(policy(Policy.INTERIM_ANSWERS));
        text = RegulationPrinter.print(this);
        fingerprint = RegulationPrinter.fingerprint(this);
    }

    /**
     * Reads a regulation.
     *
     * @param reader  the text, read to its end and left open; at most 1,048,576 characters
     * @param name  the name of the text in errors, such as that of its file
     * @throws RegulationException if the text is no regulation; it lists all that is wrong, by line
     * @throws UncheckedIOException if the reader fails
     */
    public static Regulation load(Reader reader, String name) {
        requireNonNull(reader, "reader");
        requireNonNull(name, "name");
        return RegulationReader.read(reader, name);
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

    /** The norm of an obligation, if the act has that obligation. */
    public Optional<Norm> norm(ObligationKind kind) {
        return given(norms, requireNonNull(kind, "kind"));
    }

    /** The role that may issue a command. */
    public Role role(CommandType command) {
        return given(permissions, requireNonNull(command, "command")).role();
    }

    /** The clause that provides for a command. */
    public Clause clause(CommandType command) {
        return given(permissions, requireNonNull(command, "command")).clause();
    }

    /** The points of a term at which to warn, in the order of the text; unmodifiable. */
    public List<Threshold> warnings() {
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
        return interimAnswers;
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
