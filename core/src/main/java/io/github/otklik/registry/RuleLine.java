package io.github.otklik.registry;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of rules in its parts: {@code Действие protect, подразделение, пункт 2/5.2: исполнитель}.
 *
 * @param first  the first word, in lower case
 * @param words  the other words up to the first comma
 * @param kinds  whose pages it is about; all where it does not say
 * @param clause  the clause, null where there is none
 * @param value  what stands after the colon
 */
record RuleLine(
        String first,
        List<String> words,
        List<Owner.Kind> kinds,
        @Nullable Clause clause,
        String value) {
    static Optional<RuleLine> parse(String before, String value, RuleFile file) {
        List<String> fields = Text.split(before, ',');
        List<String> words = Text.words(fields.get(0));
        List<Owner.Kind> kinds = List.of(Owner.Kind.values());
        Clause clause = null;
        for (String field : fields.subList(1, fields.size())) {
            List<String> parts = Text.words(field);
            Optional<Owner.Kind> kind = Arrays.stream(Owner.Kind.values())
                    .filter(each -> each.word().equals(field.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (kind.isPresent()) {
                kinds = List.of(kind.get());
            } else if (parts.size() == 2
                    && parts.get(0).toLowerCase(Locale.ROOT).equals("пункт")) {
                clause = new Clause(parts.get(1));
            } else {
                file.problem("unknown part", field, "it must be администрация, подразделение or пункт N");
                return Optional.empty();
            }
        }
        String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        List<String> others = words.isEmpty() ? words : words.subList(1, words.size());
        return Optional.of(new RuleLine(first, others, kinds, clause, value));
    }

    /** The words in one. */
    String about() {
        return String.join(" ", words);
    }

    /** The value as a name in both languages; one alone serves for both. */
    Sentence title() {
        List<String> names = Text.split(value, '|');
        return Sentence.of(names.get(0), names.get(names.size() - 1));
    }
}
