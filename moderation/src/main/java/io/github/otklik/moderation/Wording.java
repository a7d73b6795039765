package io.github.otklik.moderation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.moderation.automaton.TableFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the library tells people of what it found, in one language; read from {@code messages.txt}. Immutable. */
final class Wording {
    private static final int SHOWN = 60;
    private static final int LEAST_DIGITS = 2;
    private static final TableFile MESSAGES = new TableFile(Wording.class, "messages.txt");
    private static final Wording RUSSIAN = new Wording(MESSAGES.lines(), true);
    private static final Wording ENGLISH = new Wording(MESSAGES.lines(), false);

    private final Map<String, String> texts;

    /** Reads rows of a key, its Russian text and its English one. */
    Wording(List<String> lines, boolean russian) {
        Map<String, String> read = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf(" = ");
            int bar = line.indexOf(" | ");
            String key = equals < 0 || bar < equals ? "" : line.substring(0, equals);
            String text = russian ? line.substring(equals + 3, Math.max(bar, equals + 3)) : line.substring(bar + 3);
            if (key.isEmpty() || read.put(key, text) != null) {
                throw new IllegalStateException(MESSAGES.file() + ":" + (i + 1) + ": bad line '" + line
                        + "'; it is 'key = Russian | English', each key once");
            }
        }
        texts = Map.copyOf(read);
    }

    /** The texts of a language: Russian ones for Russian, else English ones. */
    static Wording of(Locale locale) {
        return requireNonNull(locale, "locale").getLanguage().equals("ru") ? RUSSIAN : ENGLISH;
    }

    /** Why a finding was made. */
    String finding(Finding finding) {
        if (finding.way() == Way.LEARNED) {
            return text(
                    "finding.learned",
                    text("sounds." + finding.category().name()),
                    shown(finding.canonical()),
                    way(Way.LEARNED));
        }
        return text(
                finding.way() == Way.UNCLEAR ? "finding.unclear" : "finding",
                text("category." + finding.category().name()),
                shown(finding.canonical()),
                why(finding),
                number(finding.confidence()));
    }

    /** How a word that is read in a way is hidden, or that a rule found it. */
    String way(Way way) {
        return text("way." + way.key());
    }

    private String why(Finding finding) {
        if (finding.way() != Way.RULE) {
            return way(finding.way());
        }
        String phrase = texts.get("rule." + finding.rule());
        String why = phrase == null ? text("rule", finding.rule()) : phrase;
        return finding.masked() ? text("finding.masked", why) : why;
    }

    /** Why something is proposed: what weighs most, against which threshold, and how much else was found. */
    String verdict(Verdict verdict) {
        Finding weightiest = verdict.weightiest().orElse(null);
        if (weightiest == null) {
            return text("verdict.KEEP.clean");
        }
        if (weightiest.way() == Way.LEARNED && verdict.proposal() == Proposal.REVIEW) {
            return more(text("verdict.REVIEW.learned", finding(weightiest)), verdict);
        }
        String why = text(
                "verdict." + verdict.proposal().name(),
                finding(weightiest),
                number(weightiest.confidence()),
                number(verdict.deleteFrom().get(weightiest.category())));
        return more(why, verdict);
    }

    private String more(String why, Verdict verdict) {
        int others = verdict.findings().size() - 1;
        return others == 0 ? why : text("verdict.more", why, Integer.toString(others));
    }

    private String text(String key, String... values) {
        String text = requireNonNull(texts.get(key), key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                filled.append(values[text.charAt(at + 1) - '0']);
                at += 3;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    /** A number as it is, with two digits or more after the point; nothing for none. */
    private String number(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        String digits = exact.setScale(Math.max(LEAST_DIGITS, exact.scale())).toPlainString();
        return digits.replace(".", text("point"));
    }

    private static String shown(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, end) + "…";
    }
}
