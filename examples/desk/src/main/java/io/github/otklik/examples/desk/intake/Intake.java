package io.github.otklik.examples.desk.intake;

import io.github.otklik.command.Actor;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.examples.desk.value.Sql;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Proposal;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.spring.store.Acts;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes messages in, whoever brings them, and has their texts looked at. */
@Service
public class Intake {
    /** The most characters of an author's name. */
    static final int LONGEST_AUTHOR = 200;

    private final Office office;
    private final Rules rules;
    private final Cases cases;
    private final ModerationFilter filter;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    /** What became of a message that somebody brought. */
    public enum Received {
        /** It is taken in. */
        TAKEN_IN,
        /** The same was taken in before under its id. */
        AGAIN,
        /** Its id is that of a message that says something else, so that nothing was taken in. */
        OTHER,
        /** The library refused it. */
        REFUSED
    }

    Intake(
            Office office,
            Rules rules,
            Cases cases,
            ModerationFilter filter,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.office = office;
        this.rules = rules;
        this.cases = cases;
        this.filter = filter;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Gives access to a message, in the role that the regulation names for it. */
    public Received receive(String login, String id, String network, String author, String text) {
        return receive(login, id, network, author, text, () -> {});
    }

    /** The same, with what is stored together with a message that is taken in. */
    Received receive(String login, String id, String network, String author, String text, Runnable also) {
        String body = bounded(text);
        String by = Texts.beginning(Texts.storable(author), LONGEST_AUTHOR);
        Acts.Outcome outcome = cases.act(new Cases.Request(
                login,
                id,
                -1,
                now -> new MessageAct.GiveAccess(
                        Command.Header.of("access", now, actor(CommandType.GIVE_ACCESS, now)), network, by, body),
                now -> {
                    propose(id, body, now);
                    also.run();
                }));
        Refusal refusal = outcome.refusal();
        if (outcome.result() == Acts.Result.ACCEPTED) {
            return Received.TAKEN_IN;
        }
        boolean taken = outcome.result() == Acts.Result.ALREADY_DONE
                || (refusal != null && refusal.code() == Refusal.Code.DUPLICATE_CASE)
                || outcome.result() == Acts.Result.WITHOUT_RULES;
        if (!taken) {
            return Received.REFUSED;
        }
        return holds(id, network, author, text) ? Received.AGAIN : Received.OTHER;
    }

    /**
     * Whether a message of that id says the same, as it was taken in or as its author changed it. Of one whose text or author
     * is blanked nobody can tell any more, so that it passes for the same and is not taken in again.
     */
    public boolean holds(String id, String network, String author, String text) {
        String body = bounded(text);
        String by = Texts.beginning(Texts.storable(author), LONGEST_AUTHOR);
        return jdbc.sql("""
                        select count(*) from message m join event e on e.message_id = m.id and e.version = 1
                        where m.id = :id and m.network = :network
                            and coalesce(e.body->'act'->>'author', '') in (:author, '')
                            and (m.body = :body or coalesce(e.body->'act'->>'text', '') in (:body, ''))""")
                        .param("id", id)
                        .param("network", network)
                        .param("author", by)
                        .param("body", body)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends a message that its author deleted. */
    public Acts.Outcome withdrawn(String login, String id, String command, String reason) {
        return cases.act(Cases.Request.of(
                login,
                id,
                now -> new MessageAct.Close(
                        Command.Header.of(command, now, actor(CommandType.CLOSE, now)),
                        Command.Outcome.WITHDRAWN,
                        reason)));
    }

    /** Keeps the text that an author changed, and has the new one looked at. */
    public void edited(String login, String id, String text) {
        String body = bounded(text);
        Instant now = cases.now();
        transactions.executeWithoutResult(status -> {
            int revised = jdbc.sql("""
                            insert into revision (message_id, no, body, until_at)
                            select m.id, (select count(*) + 1 from revision r where r.message_id = m.id), m.body, ?
                            from (select id, body from message where id = ? for update) m where m.body <> ?""").params(Sql.time(now), id, body).update();
            if (revised > 0) {
                jdbc.sql("update message set body = ? where id = ?")
                        .params(body, id)
                        .update();
                propose(id, body, now);
            }
        });
    }

    private Actor actor(CommandType type, Instant now) {
        return Actor.of(rules.current(now).regulation().role(type));
    }

    private String bounded(String text) {
        return Texts.beginning(Texts.storable(text), office.longestText());
    }

    /** Keeps what the filter proposes about a text, for a person to decide. */
    public void propose(String id, String text, Instant now) {
        Verdict verdict = filter.check(text);
        if (verdict.proposal() != Proposal.KEEP) {
            jdbc.sql("""
                            insert into verdict (message_id, proposal, created_at) values (?, ?, ?)
                            on conflict (message_id) do update set proposal = excluded.proposal,
                                created_at = excluded.created_at, decision = null, ground = null,
                                decided_by = null, decided_at = null""").params(id, verdict.proposal().name(), Sql.time(now)).update();
        } else {
            // The author took out what a person was to look at.
            jdbc.sql("delete from verdict where message_id = ? and decision is null")
                    .param(id)
                    .update();
        }
    }
}
