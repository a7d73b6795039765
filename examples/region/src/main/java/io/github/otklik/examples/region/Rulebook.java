package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Rules;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The procedures in use, by the acts; the last {@value #MOST} are held, any other is loaded again. */
final class Rulebook {
    private static final int MOST = 256;

    private final Language language;
    private final Procedure usual;
    private final Map<Acts, Procedure> procedures = new Recent<>(MOST);

    private @Nullable Acts latest;
    private @Nullable Procedure ofLatest;

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

    /**
     * The procedure of a version of acts.
     *
     * @throws IllegalArgumentException if a text does not load, or a calendar of the act is not given
     */
    Procedure procedure(Acts acts) {
        return acts.book().equals(Acts.USUAL) ? usual : known(acts, acts.rules());
    }

    /** The procedure of the acts of a run. */
    Procedure procedure(Acts acts, Rules rules) {
        return acts.book().equals(Acts.USUAL) ? usual : known(acts, rules);
    }

    /** The procedure of acts, for which a message mostly asks some times in turn. */
    private Procedure known(Acts acts, Rules rules) {
        Procedure known = ofLatest;
        if (known == null || !acts.equals(latest)) {
            known = procedures.get(acts);
            if (known == null) {
                known = rules.procedure(usual, usual.calendars().administration(), language);
                procedures.put(acts, known);
            }
            latest = acts;
            ofLatest = known;
        }
        return known;
    }
}
