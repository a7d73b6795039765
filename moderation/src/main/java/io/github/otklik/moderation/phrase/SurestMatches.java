package io.github.otklik.moderation.phrase;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the matches of rules in one text; of those that overlap and tell of the same, the surest stays. */
final class SurestMatches implements RuleIndex.Matches {
    /** What matches are compared within: insults, and threats of any kind; rules find nothing else. */
    private static final int KINDS = 2;

    private final CharSequence text;
    private final Cues cues;
    private final List<Finding> findings;
    private final int words;
    private final @Nullable Finding[] last = new Finding[KINDS + 1];

    private int firstWord;

    SurestMatches(CharSequence text, Cues cues, List<Finding> findings) {
        this.text = text;
        this.cues = cues;
        this.findings = findings;
        this.words = findings.size();
    }

    @Override
    public void add(Rule rule, int from, int to) {
        Category category = requireNonNull(rule.category(), "category");
        boolean threat = category == Category.THREAT || category == Category.HARM_INTENT;
        int kind = threat ? 1 : category == Category.INSULT ? 0 : KINDS;
        Finding before = last[kind];
        int start = cues.start(from);
        int end = cues.end(to);
        if (before != null && start < before.end()) {
            if (rule.confidence() <= before.confidence()) {
                return;
            }
        } else if (before != null) {
            findings.add(before);
        }
        while (firstWord < words && findings.get(firstWord).end() <= start) {
            firstWord++;
        }
        boolean hidden = false;
        for (int cue = from; cue <= to; cue++) {
            hidden |= cues.hidden(cue);
        }
        last[kind] = new Finding(
                category,
                start,
                end,
                Passage.plain(text, start, end, findings, firstWord, words),
                hidden,
                rule.id(),
                Way.RULE,
                rule.confidence());
    }

    void finish() {
        for (Finding finding : last) {
            if (finding != null) {
                findings.add(finding);
            }
        }
    }
}
