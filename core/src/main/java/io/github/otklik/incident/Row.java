package io.github.otklik.incident;

import io.github.otklik.incident.AnswerQueue.Waiting;
import io.github.otklik.incident.Incidents.Answer;
import io.github.otklik.incident.Incidents.Sent;
import io.github.otklik.incident.Incidents.Verdict;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The order where only answers alike in a row are counted: always the text with the most answers left that may come next, which
 * leaves as few as can be over.
 */
final class Row {
    private final Incidents.Rules rules;
    private final Instant now;
    /** The text of the latest answers, and how many of them there are in a row. */
    private @Nullable String latest;

    private int run;

    /** Answers of one text that are left; of as many, the text that comes first. */
    private record Left(int place, Deque<Waiting> answers) {
        int size() {
            return answers.size();
        }

        String text() {
            return answers.element().text();
        }
    }

    Row(Incidents.Rules rules, List<Sent> sent, Instant now) {
        this.rules = rules;
        this.now = now;
        sent.forEach(each -> given(each.text()));
    }

    private void given(String text) {
        run = text.equals(latest) ? run + 1 : 1;
        latest = text;
    }

    /** The order of answers that are given in order of their dues; those alike stay in it. */
    List<Answer> order(List<Waiting> waiting) {
        Map<String, Deque<Waiting>> alike = new LinkedHashMap<>();
        waiting.forEach(each ->
                alike.computeIfAbsent(each.text(), text -> new ArrayDeque<>()).add(each));
        PriorityQueue<Left> most = new PriorityQueue<>(
                Comparator.comparingInt(Left::size).reversed().thenComparingInt(Left::place));
        alike.values().forEach(group -> most.add(new Left(most.size(), group)));
        List<Answer> ordered = new ArrayList<>();
        for (Left next = next(most); next != null; next = next(most)) {
            Waiting answer = next.answers().remove();
            given(answer.text());
            ordered.add(answer.answer(Verdict.NOW, now, Wording.reason(rules.clause(), "now", rules.most())));
            if (!next.answers().isEmpty()) {
                most.add(next);
            }
        }
        for (Left left : most) {
            left.answers()
                    .forEach(each -> ordered.add(
                            each.answer(Verdict.VARY, null, Wording.reason(rules.clause(), "vary", rules.most()))));
        }
        return ordered;
    }

    /** Takes the text that comes next out of the queue; null where none may, and then only one text is left. */
    private @Nullable Left next(PriorityQueue<Left> most) {
        Left first = most.poll();
        if (first == null || run < rules.most() || !first.text().equals(latest)) {
            return first;
        }
        Left second = most.poll();
        most.add(first);
        return second;
    }
}
