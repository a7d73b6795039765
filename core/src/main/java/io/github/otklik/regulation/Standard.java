package io.github.otklik.regulation;

import java.util.List;

/** What holds where an act is silent on a sort of provision, by {@code standard.txt}, a file in the language of acts. */
final class Standard {
    private static final RegulationRows ROWS = RegulationReader.standard("standard.txt");

    static final List<Provision.Ground> GROUNDS = List.copyOf(ROWS.grounds);
    static final List<Provision.Citation> CITATIONS = List.copyOf(ROWS.citations);
    static final List<Provision.Outcome> OUTCOMES = List.copyOf(ROWS.outcomes);

    private Standard() {}
}
