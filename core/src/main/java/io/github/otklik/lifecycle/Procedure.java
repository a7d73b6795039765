package io.github.otklik.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.decision.Decision;
import io.github.otklik.lifecycle.Procedures.Recount;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Copies;
import io.github.otklik.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a regulation with its calendars: decides commands and answers what is due.
 *
 * <p>A message stays with the versions it started under (decision 14); a procedure of others refuses to touch it until it
 * is {@linkplain #recount recounted}. This class is immutable and thread-safe; one instance serves a whole host.
 */
public final class Procedure {
    private final Regulation regulation;
    private final Calendars calendars;
    private final Versions versions;
    private final Timing timing;
    private final Decider decider;
    private final Views views;

    private Procedure(Regulation regulation, Calendars calendars) {
        this.regulation = regulation;
        this.calendars = calendars;
        this.versions = new Versions(
                regulation.id() + " " + regulation.version(),
                regulation.fingerprint(),
                calendars.fingerprint(),
                null,
                null,
                Versions.Form.of(regulation));
        this.timing = new Timing(regulation, calendars);
        this.decider = new Decider(regulation, calendars, versions, timing);
        this.views = new Views(regulation, timing, versions);
    }

    /**
     * The procedure of a regulation on these calendars.
     *
     * @throws IllegalArgumentException if the act names a calendar for some messages that is not among them
     */
    public static Procedure of(Regulation regulation, Calendars calendars) {
        requireNonNull(regulation, "regulation");
        return new Procedure(regulation, requireNonNull(calendars, "calendars").of(regulation));
    }

    /** The regulation. */
    public Regulation regulation() {
        return regulation;
    }

    Timing timing() {
        return timing;
    }

    /** The calendars. */
    public Calendars calendars() {
        return calendars;
    }

    /** What this procedure counts with: the whole calendars, while a message is bound to the days it has looked at. */
    public Versions versions() {
        return versions;
    }

    /**
     * Whether a message may go on under this procedure without a recount: the regulation says the same, and the calendars
     * answer alike on all days that the message has looked at. A message stored before that was recorded may go on under
     * the calendars it names, and under calendars that are known to continue them if it has not reached past their end.
     */
    public boolean isOf(MessageCase message) {
        Versions theirs = requireNonNull(message, "message").bound();
        if (theirs.isNone()) {
            return true;
        }
        if (!theirs.regulation().equals(versions.regulation())
                || !(theirs.text().isEmpty() || theirs.text().equals(versions.text()))) {
            return false;
        }
        LocalDate first = theirs.first();
        LocalDate last = theirs.last();
        if (first != null && last != null) {
            return calendars.answerAs(message.book().units(), first, last, theirs.calendars());
        }
        LocalDate until = calendars.continues(theirs.calendars()).orElse(LocalDate.MIN);
        return until.equals(LocalDate.MAX)
                || (!until.equals(LocalDate.MIN)
                        && !LookedAt.of(calendars, message, new Ledger(timing, message), message.clock())
                                .last()
                                .isAfter(until));
    }

    /**
     * What follows from a command: events to store, a refusal, or nothing because it was done before. Linear in the terms
     * that are open.
     *
     * @param message  the message as it stands
     * @param command  an act, or the passing of time
     * @throws IllegalArgumentException if the message runs under other versions
     */
    public Decision<Event> decide(MessageCase message, Command command) {
        ours(message);
        requireNonNull(command, "command");
        return decider.decide(message, command);
    }

    /**
     * Until when access may be given with every term covered by all calendars: the latest second from which the longest term
     * that runs from the access, the final draft due after an interim answer at its end, and the longest term after that all
     * have a due instant. A host asks for next year's calendar well before.
     *
     * @param asOf  the present instant
     * @return the last such instant, empty if access given at the present would already reach beyond
     */
    public Optional<Instant> reach(Instant asOf) {
        return new Reach(regulation, calendars).since(Years.given(requireNonNull(asOf, "asOf"), "asOf"));
    }

    /**
     * All obligations of a message as they stand at an instant, in their order. Only open terms are counted: a handful of
     * look-ups in the calendar, whatever their length.
     *
     * @param asOf  the instant, not before the latest act of the message
     * @throws IllegalArgumentException if the message runs under other versions, or had an act after that instant
     */
    public List<Obligation> obligations(MessageCase message, Instant asOf) {
        return views.obligations(message, asOf, passed(message, asOf));
    }

    /** The terms of a message, time up to an instant having passed. */
    Ledger passed(MessageCase message, Instant asOf) {
        ours(message);
        message.refuseBeforeLatestAct(requireNonNull(asOf, "asOf"));
        Ledger ledger = new Ledger(timing, message);
        ledger.pass(asOf, Instant.MIN);
        return ledger;
    }

    /**
     * Why an obligation is due when it is, and how it stands at an instant. Linear in the stretches of work counted.
     *
     * @param id  the obligation
     * @param asOf  the instant, not before the latest act of the message
     * @throws IllegalArgumentException if the message has no such obligation then, runs under other versions, or had an act
     *     after that instant
     */
    public Explanation explain(MessageCase message, Obligation.Id id, Instant asOf) {
        return views.explain(message, id, asOf, passed(message, asOf));
    }

    /**
     * The first instant after the present at which a {@link Command.Tick} finds something to raise, or the present if it
     * does now; empty when time alone will raise nothing more.
     *
     * @param asOf  the present instant, not before the latest act of the message
     * @throws IllegalArgumentException if the message runs under other versions, or had an act after that instant
     */
    public Optional<Instant> nextWakeUp(MessageCase message, Instant asOf) {
        ours(message);
        message.refuseBeforeLatestAct(requireNonNull(asOf, "asOf"));
        return new Watch(timing, regulation, message).next(asOf);
    }

    /**
     * The commands that an actor may issue on the message as it stands; what a host shows as buttons.
     *
     * @param now  the present instant, not before the latest act of the message
     * @throws IllegalArgumentException if the message runs under other versions, or had an act after that instant
     */
    public Set<CommandType> allowed(MessageCase message, Actor actor, Instant now) {
        Ledger ledger = passed(message, requireNonNull(now, "now"));
        requireNonNull(actor, "actor");
        Set<CommandType> allowed = EnumSet.noneOf(CommandType.class);
        Standing standing = new Standing(regulation, message, ledger);
        for (CommandType type : regulation.commands()) {
            if (Admission.mayIssue(Pages.of(type), actor, standing, now)) {
                allowed.add(type);
            }
        }
        return Collections.unmodifiableSet(allowed);
    }

    /**
     * Counts the open terms of a message again by this procedure's regulation and calendars, from their original starts;
     * ended terms keep what was in force when they ended (decision 14), but for those of which it was unknown whether
     * in time, or how late: these are judged by the new calendars (decision 1).
     *
     * @param message  a message that runs under other versions
     * @param from  the procedure it runs under
     * @param at  since when, and when it is recorded
     * @param reason  why, for the record
     * @throws IllegalArgumentException if the message does not run under that procedure, or the reason is blank
     */
    @Cites("decision 14")
    public Recount recount(MessageCase message, Procedure from, Instant at, String reason) {
        requireNonNull(message, "message");
        requireNonNull(from, "from");
        Years.within(requireNonNull(at, "at"), "at");
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("Empty reason of a recount; it must say why, for the record");
        }
        return new Recounter(message, from, this, at).recount(reason);
    }

    /**
     * Counts the terms of all messages again that run under another procedure, may not go on under this one, and are open or
     * have ended terms of which it was unknown whether in time; the rest are left alone.
     *
     * @param messages  the messages
     * @param from  the procedure whose messages move to this one
     * @param at  since when, and when it is recorded
     * @param reason  why, for the record
     */
    public List<Recount> recountAll(Collection<MessageCase> messages, Procedure from, Instant at, String reason) {
        requireNonNull(from, "from");
        requireNonNull(at, "at");
        requireNonNull(reason, "reason");
        List<Recount> recounts = new ArrayList<>();
        for (MessageCase message : Copies.whole(messages, "messages")) {
            if (Recounter.needs(message, from, this)) {
                recounts.add(recount(message, from, at, reason));
            }
        }
        return Collections.unmodifiableList(recounts);
    }

    private void ours(MessageCase message) {
        if (!isOf(message)) {
            throw new IllegalArgumentException("Message " + Text.quoted(message.id()) + " runs under "
                    + message.bound().shown() + "; this procedure is of " + versions.shown()
                    + ": recount the message, or take the procedure it started under");
        }
    }
}
