package io.github.otklik.triage;

import io.github.otklik.command.Command;
import io.github.otklik.repeat.Repeat;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.text.Cites;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a message repeats a question of its author, how often that was answered, and whether anything new is said. */
final class RepeatFinder {
    private final RepeatDetector detector;
    private final TriagePolicy.Repeats policy;

    RepeatFinder(RepeatDetector detector, TriagePolicy.Repeats policy) {
        this.detector = detector;
        this.policy = policy;
    }

    /** The link to the earlier message most like it and, where the policy allows it, the refusal; none if it is not a repeat. */
    List<Proposal> find(Post post, History history) {
        List<Earlier> earlier = history.before(post, Past.before(post.at(), policy.within()), policy.messages());
        List<RepeatDetector.Match> matches = detector.find(
                post.text(), earlier.stream().map(each -> each.post().text()).toList());
        if (matches.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        Proposal.LinkRepeat link = link(post, earlier, matches);
        proposals.add(link);
        if (link.answeredMoreThanOnce()
                && link.nothingNew()
                && sureAnswers(post, earlier, matches) >= policy.answers()) {
            proposals.add(refusal(link));
        }
        return proposals;
    }

    @Cites("1/15")
    private Proposal.LinkRepeat link(Post post, List<Earlier> earlier, List<RepeatDetector.Match> matches) {
        RepeatDetector.Match match = nearest(post, earlier, matches);
        Repeat nearest = match.repeat();
        Set<String> added = new LinkedHashSet<>(nearest.added());
        int answers = 0;
        for (RepeatDetector.Match each : matches) {
            added.retainAll(each.repeat().added());
            answers += answers(earlier.get(each.index()), post);
        }
        boolean whole = nearest.shared().size() + nearest.added().size() < policy.compared();
        boolean nothingNew = whole && added.size() <= policy.newWords();
        String of = earlier.get(match.index()).post().id();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Wording.reason(policy.link(), "repeat.same", of, nearest.similarity(), nearest.shared()));
        reasons.add(Wording.reason(policy.link(), answers == 0 ? "repeat.unanswered" : "repeat.measures"));
        reasons.add(Wording.reason(policy.refusal(), "repeat.answers", answers, policy.answers()));
        reasons.add(news(whole, nothingNew, added));
        int sure = sureAnswers(post, earlier, matches);
        if (answers >= policy.answers() && sure < policy.answers()) {
            reasons.add(Wording.reason(policy.refusal(), "repeat.unsure", sure));
        }
        return new Proposal.LinkRepeat(
                of,
                nearest.similarity(),
                answers,
                answers >= policy.answers(),
                List.copyOf(added),
                nothingNew,
                policy.link(),
                reasons);
    }

    private Reason news(boolean whole, boolean nothingNew, Set<String> added) {
        if (!whole) {
            return Wording.reason(policy.refusal(), "repeat.too-long");
        }
        return nothingNew
                ? Wording.reason(policy.refusal(), "repeat.nothing-new")
                : Wording.reason(policy.refusal(), "repeat.new", List.copyOf(added));
    }

    /** The one most like the message of those that were answered, as a repeat is of a question considered; else of all. */
    private RepeatDetector.Match nearest(Post post, List<Earlier> earlier, List<RepeatDetector.Match> matches) {
        return matches.stream()
                .filter(match -> answers(earlier.get(match.index()), post) > 0)
                .findFirst()
                .orElse(matches.get(0));
    }

    /** How many answers were given to messages so like this one that the repeat may ground a refusal. */
    private int sureAnswers(Post post, List<Earlier> earlier, List<RepeatDetector.Match> matches) {
        return matches.stream()
                .filter(match -> match.repeat().mayGroundRefusal())
                .mapToInt(match -> answers(earlier.get(match.index()), post))
                .sum();
    }

    private int answers(Earlier earlier, Post post) {
        return (int) earlier.answers().stream()
                .filter(answer -> answer.at().isBefore(post.at()))
                .filter(answer -> policy.counted().contains(answer.kind()))
                .count();
    }

    @Cites("1/18")
    private Proposal.Refuse refusal(Proposal.LinkRepeat link) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Wording.reason(policy.refusal(), "refuse", Command.Ground.REPEATED));
        reasons.addAll(link.reasons().stream()
                .filter(reason -> reason.clause().equals(policy.refusal()))
                .toList());
        return new Proposal.Refuse(Command.Ground.REPEATED, List.of(), true, policy.refusal(), reasons);
    }
}
