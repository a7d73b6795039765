package io.github.otklik.lifecycle;

import io.github.otklik.regulation.CommandType;

/** The page of each kind of act, in the order of the decree. */
final class Pages {
    private static final Page<?> GIVE_ACCESS = new GiveAccessPage();
    private static final Page<?> CLASSIFY = new ClassifyPage();
    private static final Page<?> SHORTEN_TERM = new ShortenTermPage();
    private static final Page<?> MARK_SIGNIFICANT = new MarkSignificantPage();
    private static final Page<?> LINK_REPEAT = new LinkRepeatPage();
    private static final Page<?> ROUTE = new RoutePage();
    private static final Page<?> RETURN = new ReturnPage();
    private static final Page<?> GIVE_INFORMATION = new GiveInformationPage();
    private static final Page<?> SUBMIT_DRAFT = new SubmitDraftPage();
    private static final Page<?> APPROVE = new ApprovePage();
    private static final Page<?> RETURN_FOR_REWORK = new ReturnForReworkPage();
    private static final Page<?> PUBLISH = new PublishPage();
    private static final Page<?> AGREE_FINAL_TERM = new AgreeFinalTermPage();
    private static final Page<?> REFUSE = new RefusePage();
    private static final Page<?> REVERSE_REFUSAL = new ReverseRefusalPage();
    private static final Page<?> CLOSE = new ClosePage();
    private static final Page<?> REPORT_TO_HEAD = new ReportToHeadPage();
    private static final Page<?> ACKNOWLEDGE = new AcknowledgePage();
    private static final Page<?> CONFIRM = new ConfirmPage();
    private static final Page<?> DENY = new DenyPage();
    private static final Page<?> EXTEND_TERM = new ExtendTermPage();

    private Pages() {}

    /** The page of a kind of act; the only switch over them. */
    static Page<?> of(CommandType type) {
        return switch (type) {
            case GIVE_ACCESS -> GIVE_ACCESS;
            case CLASSIFY -> CLASSIFY;
            case SHORTEN_TERM -> SHORTEN_TERM;
            case MARK_SIGNIFICANT -> MARK_SIGNIFICANT;
            case LINK_REPEAT -> LINK_REPEAT;
            case ROUTE -> ROUTE;
            case RETURN -> RETURN;
            case GIVE_INFORMATION -> GIVE_INFORMATION;
            case SUBMIT_DRAFT -> SUBMIT_DRAFT;
            case APPROVE -> APPROVE;
            case RETURN_FOR_REWORK -> RETURN_FOR_REWORK;
            case PUBLISH -> PUBLISH;
            case AGREE_FINAL_TERM -> AGREE_FINAL_TERM;
            case REFUSE -> REFUSE;
            case REVERSE_REFUSAL -> REVERSE_REFUSAL;
            case CLOSE -> CLOSE;
            case REPORT_TO_HEAD -> REPORT_TO_HEAD;
            case ACKNOWLEDGE -> ACKNOWLEDGE;
            case CONFIRM -> CONFIRM;
            case DENY -> DENY;
            case EXTEND_TERM -> EXTEND_TERM;
        };
    }
}
