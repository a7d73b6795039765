package io.github.otklik.regulation;

import io.github.otklik.regulation.RegulationRows.At;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong with who may act: an answer that cannot be reached, a term that its holder cannot end. */
final class RightsCheck {
    private static final List<CommandType> OF_APPROVAL = List.of(CommandType.APPROVE, CommandType.RETURN_FOR_REWORK);
    private static final List<CommandType> OF_AUTHOR = List.of(CommandType.CONFIRM, CommandType.DENY);
    private static final List<CommandType> OF_UNITS = List.of(CommandType.RETURN, CommandType.GIVE_INFORMATION);
    private static final List<ObligationKind> HELD_BY_UNITS = List.of(ObligationKind.RETURN, ObligationKind.CO_INFO);

    private final RegulationRows rows;
    private final Problems problems;

    RightsCheck(RegulationRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void check(int lastLine) {
        reachable(lastLine);
        rows.permissions.forEach((type, given) -> unitsAlone(type, given));
        rows.all().forEach(this::term);
        if (rows.isKnown(Header.APPROVAL)) {
            approval();
        }
        pairs(lastLine);
        interim(lastLine);
    }

    /** Whether an answer can be published: access, a draft, each approval, and a role that publishes. */
    private void reachable(int lastLine) {
        List<CommandType> way = rows.approval.count() > 0 && rows.isKnown(Header.APPROVAL)
                ? List.of(CommandType.GIVE_ACCESS, CommandType.SUBMIT_DRAFT, CommandType.APPROVE, CommandType.PUBLISH)
                : List.of(CommandType.GIVE_ACCESS, CommandType.SUBMIT_DRAFT, CommandType.PUBLISH);
        for (CommandType type : way) {
            if (!rows.has(type)) {
                problems.add(
                        lastLine,
                        type == CommandType.APPROVE ? "unapproved" : "unreachable",
                        "Действие " + type.word());
            } else if (rows.holders(type).equals(List.of(Role.EXECUTOR))
                    && type != CommandType.GIVE_ACCESS
                    && !rows.has(CommandType.ROUTE)) {
                problems.add(line(type, lastLine), "no-lead", "Действие " + type.word());
            }
        }
        if (rows.holders(CommandType.GIVE_ACCESS).contains(Role.EXECUTOR)) {
            problems.add(line(CommandType.GIVE_ACCESS, lastLine), "access-by-unit", Role.EXECUTOR.title());
        }
        if (rows.holders(CommandType.ROUTE).equals(List.of(Role.EXECUTOR))) {
            problems.add(line(CommandType.ROUTE, lastLine), "no-lead", "Действие " + CommandType.ROUTE.word());
        }
    }

    private int line(CommandType type, int otherwise) {
        return rows.commandLines.getOrDefault(type, otherwise);
    }

    private void unitsAlone(CommandType type, At<Permission> given) {
        if (OF_UNITS.contains(type) && !given.value().roles().equals(List.of(Role.EXECUTOR))) {
            problems.add(given.line(), "units-alone", type.word(), Role.EXECUTOR.title());
        }
    }

    private void term(At<Norm> given) {
        Norm norm = given.value();
        if (HELD_BY_UNITS.contains(norm.kind()) && !norm.holder().equals(Role.EXECUTOR)) {
            problems.add(given.line(), "units-alone", norm.kind().id(), Role.EXECUTOR.title());
            return;
        }
        Set<CommandType> acts = norm.kind().isDeclared()
                ? norm.ends().stream().map(EventText::act).collect(Collectors.toSet())
                : TermActs.ending(norm.kind());
        if (acts.isEmpty() || acts.stream().anyMatch(type -> mayEnd(type, norm.holder()))) {
            return;
        }
        String words = acts.stream().map(CommandType::word).sorted().collect(Collectors.joining(", "));
        problems.add(given.line(), "holder", norm.holder().title(), norm.kind().id(), words);
    }

    /** Whether a role may do an act; of a line that could not be read nothing is said. */
    private boolean mayEnd(CommandType type, Role holder) {
        boolean unread =
                !rows.permissions.containsKey(type) && rows.holders(type).isEmpty() && rows.has(type);
        return unread || rows.holders(type).contains(holder);
    }

    private void approval() {
        boolean none = rows.approval.count() == 0;
        List<Role> stages = rows.approval.stages().orElse(List.of());
        int line = rows.headers.getOrDefault(Header.APPROVAL, 1);
        for (CommandType type : OF_APPROVAL) {
            At<Permission> given = rows.permissions.get(type);
            if (none && rows.commandLines.containsKey(type)) {
                problems.add(line(type, line), "no-approval", "Действие " + type.word());
            } else if (given != null && !stages.isEmpty()) {
                given.value().roles().stream()
                        .filter(role -> !stages.contains(role))
                        .forEach(role -> problems.add(given.line(), "no-stage", role.title(), type.word()));
            }
        }
        At<Permission> approve = rows.permissions.get(CommandType.APPROVE);
        stages.stream()
                .filter(role -> approve != null && !approve.value().roles().contains(role))
                .forEach(role -> problems.add(line, "stage-cannot-approve", role.title()));
        reviews(none, stages);
    }

    private void reviews(boolean none, List<Role> stages) {
        int reviews = 0;
        for (At<Norm> given : rows.all()) {
            ObligationKind kind = given.value().kind();
            boolean review = kind.equals(ObligationKind.REVIEW);
            if (none && (review || kind.equals(ObligationKind.REWORK))) {
                problems.add(given.line(), "no-approval", "Срок " + kind);
            } else if (review
                    && !stages.isEmpty()
                    && !stages.contains(given.value().holder())) {
                problems.add(given.line(), "no-stage", given.value().holder().title(), kind.id());
            } else if (review && stages.isEmpty() && ++reviews > 1) {
                problems.add(given.line(), "two-reviews", "Срок " + kind);
            }
        }
    }

    /** Lines that make sense only together. */
    private void pairs(int lastLine) {
        for (CommandType type : OF_AUTHOR) {
            if (rows.commandLines.containsKey(type)
                    && !rows.headers.containsKey(Header.CONFIRMATION)
                    && rows.isKnown(Header.CONFIRMATION)) {
                problems.add(line(type, lastLine), "only-with", "Действие " + type.word(), Header.CONFIRMATION.words());
            }
        }
        boolean line = rows.commandLines.containsKey(CommandType.EXTEND_TERM);
        boolean limits = rows.headers.containsKey(Header.PROLONGATION);
        String act = "Действие " + CommandType.EXTEND_TERM.word();
        if (line && !limits && rows.isKnown(Header.PROLONGATION)) {
            problems.add(line(CommandType.EXTEND_TERM, lastLine), "only-with", act, Header.PROLONGATION.words());
        } else if (limits && !rows.has(CommandType.EXTEND_TERM)) {
            problems.add(
                    rows.headers.getOrDefault(Header.PROLONGATION, lastLine),
                    "only-with",
                    Header.PROLONGATION.words(),
                    act);
        }
    }

    private void interim(int lastLine) {
        boolean may = !rows.policy(Policy.INTERIM_ANSWERS).equals("0");
        if (may && rows.norm(ObligationKind.FINAL_DRAFT).isEmpty()) {
            problems.note(
                    rows.policyLines.getOrDefault(Policy.INTERIM_ANSWERS, lastLine),
                    "interim",
                    "Срок " + ObligationKind.FINAL_DRAFT);
        }
    }
}
