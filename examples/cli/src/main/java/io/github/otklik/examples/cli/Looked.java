package io.github.otklik.examples.cli;

import io.github.otklik.advice.Advice;
import io.github.otklik.moderation.Finding;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.triage.Post;
import io.github.otklik.triage.Proposal;
import io.github.otklik.triage.Reason;
import io.github.otklik.triage.Triaged;
import io.github.otklik.triage.Triaged.Surge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message, what the first look at it came to and what there is to look at in its drafts, for programs and for people.
 *
 * @param post  the message
 * @param triaged  what is proposed
 * @param drafts  the drafts of its answer
 * @param act  the act that is cited
 */
public record Looked(Post post, Triaged triaged, List<Draft> drafts, Regulation act) {
    private static final int SHOWN = 100;

    /**
     * A draft and what to look at in it.
     *
     * @param id  the id of the act that submitted it
     * @param text  the draft
     * @param advice  the advice
     */
    public record Draft(String id, String text, List<Advice> advice) {}

    /** An object for a program. */
    public Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", post.id());
        row.put("proposals", triaged.proposals().stream().map(this::map).toList());
        row.put("counts", triaged.counts().stream().map(Looked::map).toList());
        row.put("drafts", drafts.stream().map(Looked::map).toList());
        return row;
    }

    private Map<String, Object> map(Proposal proposal) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("act", act(proposal));
        map.put("clause", proposal.clause().text());
        map.put("certain", proposal.certain());
        if (proposal instanceof Proposal.Refuse refuse) {
            map.put("ground", refuse.ground().id());
            map.put("findings", findings(refuse.findings()));
        } else if (proposal instanceof Proposal.Delete delete) {
            map.put("category", delete.category().name());
            map.put("findings", findings(delete.findings()));
        } else if (proposal instanceof Proposal.LinkRepeat link) {
            map.put("of", link.of());
            map.put("similarity", link.similarity());
            map.put("answers", link.answers());
            map.put("answeredMoreThanOnce", link.answeredMoreThanOnce());
            map.put("added", link.added());
            map.put("nothingNew", link.nothingNew());
        } else if (proposal instanceof Proposal.MarkSignificant mark) {
            map.put("cause", mark.surge() == null ? "THREAT" : "SURGE");
        }
        map.put("reasons", proposal.reasons().stream().map(Looked::map).toList());
        return map;
    }

    private List<Map<String, Object>> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ModerateCommand.map(finding, post.text(), act))
                .toList();
    }

    private static Map<String, Object> map(Reason reason) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("clause", reason.clause().text());
        map.put("ru", reason.text(Language.RU));
        map.put("en", reason.text(Language.EN));
        return map;
    }

    private static Map<String, Object> map(Surge surge) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("topic", surge.topic());
        map.put("place", surge.place());
        map.put("count", surge.count());
        map.put("windows", surge.windows());
        map.put("mean", surge.mean());
        map.put("chance", surge.chance());
        map.put("surge", surge.proposed());
        return map;
    }

    private static Map<String, Object> map(Draft draft) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", draft.id);
        List<Map<String, Object>> advice = new ArrayList<>();
        for (Advice each : draft.advice) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("sign", each.sign());
            row.put("weight", each.weight());
            row.put("clause", each.clause().text());
            row.put("start", each.start());
            row.put("end", each.end());
            row.put("ru", each.text(Language.RU));
            row.put("en", each.text(Language.EN));
            advice.add(row);
        }
        map.put("advice", advice);
        return map;
    }

    /**
     * Lines for a person: the message, each proposal with its reasons, and advice on drafts. An exclamation mark stands before
     * what is proposed outright, a question mark before what a person should look at.
     */
    List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(post.id() + ": " + Passages.shown(cut(post.text())));
        for (Proposal proposal : triaged.proposals()) {
            lines.add("  " + (proposal.certain() ? "! " : "? ") + title(proposal) + "  " + proposal.clause());
            for (Reason reason : proposal.reasons()) {
                lines.add("      " + Passages.shown(reason.text(language)) + " (" + reason.clause() + ")");
            }
        }
        for (Draft draft : drafts) {
            for (Advice each : draft.advice) {
                lines.add("  ? " + draft.id + ": " + each.text(language) + " (" + each.clause() + ")"
                        + passage(draft, each));
            }
        }
        return lines;
    }

    private static String passage(Draft draft, Advice advice) {
        return advice.hasPassage() ? " " + Passages.shown(cut(draft.text.substring(advice.start(), advice.end()))) : "";
    }

    private static String cut(String text) {
        return Values.cut(text, SHOWN);
    }

    private static String act(Proposal proposal) {
        if (proposal instanceof Proposal.Refuse) {
            return "REFUSE";
        }
        if (proposal instanceof Proposal.Delete) {
            return "DELETE";
        }
        return proposal instanceof Proposal.LinkRepeat ? "LINK_REPEAT" : "MARK_SIGNIFICANT";
    }

    private static String title(Proposal proposal) {
        String what = "";
        if (proposal instanceof Proposal.Refuse refuse) {
            what = " " + refuse.ground();
        } else if (proposal instanceof Proposal.Delete delete) {
            what = " " + delete.category();
        } else if (proposal instanceof Proposal.LinkRepeat link) {
            what = " " + link.of();
        }
        return act(proposal) + what;
    }
}
