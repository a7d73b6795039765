package io.github.otklik.examples.desk.show;

import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.MaskStyle;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Proposal;
import io.github.otklik.moderation.Verdict;
import io.github.otklik.regulation.Regulation;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** A text as it may be shown at once, with what the filter found in it. */
@Component
public class Reading {
    private static final int AHEAD = 4;

    private final ModerationFilter filter;
    private final Show show;

    /** A passage that was found. */
    record Passage(String category, String clause, String original, String canonical, boolean masked, int percent) {}

    /** A text: masked, as it was written, and what is proposed on which ground. */
    public record Text(
            String shown, String original, String proposal, String tone, String ground, List<Passage> passages) {}

    Reading(ModerationFilter filter, Show show) {
        this.filter = filter;
        this.show = show;
    }

    /** The text as the filter reads it, citing an act. */
    public Text of(String body, Regulation act) {
        Verdict verdict = filter.check(body);
        return new Text(
                Texts.visible(verdict.findings().isEmpty() ? body : filter.mask(body, MaskStyle.FIRST_LETTER)),
                Texts.visible(body),
                show.label("proposal." + verdict.proposal().name()),
                tone(verdict.proposal()).css(),
                verdict.findings().stream()
                        .max(Comparator.comparingDouble(Finding::confidence))
                        .map(finding -> finding.category().name())
                        .orElse(""),
                verdict.findings().stream()
                        .map(finding -> passage(finding, body, act))
                        .toList());
    }

    /** The beginning of a text as lists show it: what the filter finds in it is masked. */
    public String beginning(String body, int most) {
        // A little more is read than is shown, so that a word at the end is not cut before it is found.
        String read = Texts.beginning(body, AHEAD * most);
        return Texts.beginning(Texts.visible(filter.mask(read, MaskStyle.FIRST_LETTER)), most);
    }

    private static Show.Tone tone(Proposal proposal) {
        return switch (proposal) {
            case DELETE -> Show.Tone.LATE;
            case REVIEW -> Show.Tone.SOON;
            case KEEP -> Show.Tone.CALM;
        };
    }

    private Passage passage(Finding finding, String body, Regulation act) {
        return new Passage(
                show.label("category." + finding.category().name()),
                act.citation(finding.category().name()).text(),
                Texts.visible(body.substring(finding.start(), finding.end())),
                Texts.visible(finding.canonical()),
                finding.masked(),
                (int) Math.round(finding.confidence() * 100));
    }
}
