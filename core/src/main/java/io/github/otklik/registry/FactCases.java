package io.github.otklik.registry;

/**
 * What is to be done with a fact of each sort. Whoever deals with facts implements all of them, so that a further sort cannot be
 * passed over.
 *
 * @param <T>  what comes of it
 */
interface FactCases<T> {
    T identity(PageFact.Identity fact);

    T standing(PageFact.Standing fact);

    T consent(PageFact.Consent fact);

    T person(PageFact.Person fact);

    T protection(PageFact.Protection fact);

    T presentation(PageFact.Presentation fact);

    /** Does with a fact what is to be done with its sort. */
    default T of(PageFact fact) {
        if (fact instanceof PageFact.Identity it) {
            return identity(it);
        }
        if (fact instanceof PageFact.Standing it) {
            return standing(it);
        }
        if (fact instanceof PageFact.Consent it) {
            return consent(it);
        }
        if (fact instanceof PageFact.Person it) {
            return person(it);
        }
        if (fact instanceof PageFact.Protection it) {
            return protection(it);
        }
        if (fact instanceof PageFact.Presentation it) {
            return presentation(it);
        }
        throw new IllegalStateException("No case for " + fact.getClass().getSimpleName());
    }
}
