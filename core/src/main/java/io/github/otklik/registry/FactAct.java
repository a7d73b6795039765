package io.github.otklik.registry;

/** By which command a fact is added to a page. */
final class FactAct implements FactCases<PageAct> {
    @Override
    public PageAct identity(PageFact.Identity fact) {
        return PageAct.IDENTIFY;
    }

    @Override
    public PageAct standing(PageFact.Standing fact) {
        throw new IllegalStateException("A status is not added; it must be moved to");
    }

    @Override
    public PageAct consent(PageFact.Consent fact) {
        return PageAct.CONSENT;
    }

    @Override
    public PageAct person(PageFact.Person fact) {
        return PageAct.APPOINT;
    }

    @Override
    public PageAct protection(PageFact.Protection fact) {
        return PageAct.PROTECT;
    }

    @Override
    public PageAct presentation(PageFact.Presentation fact) {
        return PageAct.PRESENT;
    }
}
