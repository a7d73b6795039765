package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Rules;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/** The procedures in use, by the version of their acts; the last {@value #MOST} are held, any other is loaded again. */
final class Rulebook {
    private static final int MOST = 256;

    private final Language language;
    private final Procedure usual;
    private final Map<String, Procedure> procedures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Procedure> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A book.
     *
     * @param usual  the acts of whoever brings none
     * @param language  the language in which problems are told
     */
    Rulebook(Acts usual, Language language) {
        this.language = language;
        this.usual = usual.rules().procedure(language);
    }

    /** The procedure of whoever brings no acts. */
    Procedure usual() {
        return usual;
    }

    /**
     * The procedure of a version.
     *
     * @throws IllegalArgumentException if a text does not load, or a calendar of the act is not given
     */
    Procedure procedure(Acts acts) {
        return procedure(acts.version(), acts.rules());
    }

    /** The procedure of rules that are known by a version. */
    Procedure procedure(String version, Rules rules) {
        Procedure known = procedures.get(version);
        if (known == null) {
            known = rules.procedure(usual, usual.calendars().administration(), language);
            procedures.put(version, known);
        }
        return known;
    }
}
