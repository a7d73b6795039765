package io.github.otklik.regulation;

import io.github.otklik.text.Unread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the readable lines of a file give, each kept with the number of its line. */
final class RegulationRows {
    /** A value and the line that gives it. */
    record At<T>(int line, T value) {}

    /** The lines that could not be read, so that it is not known what they say. */
    final Unread unread = new Unread(RegulationReader.HEADS);

    /** Lines of the head that are there and could not be read, and those that a line of no sort may be. */
    final Set<Header> unreadHeaders = EnumSet.noneOf(Header.class);
    /** Roles that lines of no sort may declare. */
    final List<Role> unreadRoles = new ArrayList<>();

    final Map<Header, Integer> headers = new EnumMap<>(Header.class);
    final Map<Header, String> words = new EnumMap<>(Header.class);
    final Map<Header, LocalDate> dates = new EnumMap<>(Header.class);
    final List<Importance> degrees = new ArrayList<>(Importance.builtIn());
    final List<Role> roles = new ArrayList<>(Role.builtIn());
    /** By id of the kind; of REVIEW by id and role, since each stage may have a line. */
    final Map<String, Integer> termLines = new LinkedHashMap<>();

    final Map<String, At<Norm>> norms = new LinkedHashMap<>();
    final Map<CommandType, Integer> commandLines = new EnumMap<>(CommandType.class);
    final Map<CommandType, At<Permission>> permissions = new EnumMap<>(CommandType.class);
    final Map<Policy, Integer> policyLines = new EnumMap<>(Policy.class);
    final Map<Policy, String> policies = new EnumMap<>(Policy.class);
    final Map<String, Integer> provisionLines = new LinkedHashMap<>();
    final List<At<Provision.OwnCalendar>> calendars = new ArrayList<>();
    final List<Provision.Ground> grounds = new ArrayList<>();
    final List<Provision.Citation> citations = new ArrayList<>();
    final List<Provision.Outcome> outcomes = new ArrayList<>();
    final List<Provision.Report> reports = new ArrayList<>();
    Provision.Approval approval = new Provision.Approval(Optional.empty());
    Optional<Provision.Confirmation> confirmation = Optional.empty();
    Optional<Provision.Prolongation> prolongation = Optional.empty();
    List<Provision.Threshold> warnings = List.of();

    /** The norms in the order of their lines, with these. */
    List<At<Norm>> all() {
        return List.copyOf(norms.values());
    }

    /** The norm of a kind; of REVIEW that of the first line. */
    Optional<Norm> norm(ObligationKind kind) {
        return norms.values().stream()
                .map(At::value)
                .filter(norm -> norm.kind().equals(kind))
                .findFirst();
    }

    /** What a policy says. */
    String policy(Policy policy) {
        return policies.getOrDefault(policy, policy.defaultValue());
    }

    /** Whether a line of the head is there and could be read, or is surely missing. */
    boolean isKnown(Header header) {
        return !unreadHeaders.contains(header) && (headers.containsKey(header) || !unread.mayBe(header.words()));
    }

    /** Whether a command has a line, readable or not, or may have one, or exists by the confirmation. */
    boolean has(CommandType type) {
        return commandLines.containsKey(type)
                || !holders(type).isEmpty()
                || unread.mayBe(RegulationReader.act(type))
                || (isOfAuthor(type) && !isKnown(Header.CONFIRMATION));
    }

    /** Whether a line that could not be read may declare a role: one of that name or one like it, or of none that can be read. */
    boolean mayDeclare(String role) {
        String sought = role.toLowerCase(Locale.ROOT);
        return Role.among(unreadRoles, role).isPresent()
                || unread.mayBe(
                        "Роль",
                        line -> line.toLowerCase(Locale.ROOT).contains(sought)
                                || Line.named(line)
                                        .map(parts -> Unread.isLike(parts.get(1), role))
                                        .orElse(true));
    }

    /** Who may act; nobody where the act does not exist. */
    List<Role> holders(CommandType type) {
        At<Permission> given = permissions.get(type);
        if (given != null) {
            return given.value().roles();
        }
        return isOfAuthor(type) && confirmation.isPresent() ? List.of(Role.AUTHOR) : List.of();
    }

    private static boolean isOfAuthor(CommandType type) {
        return type == CommandType.CONFIRM || type == CommandType.DENY;
    }
}
