package io.github.otklik.lifecycle;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command;
import io.github.otklik.command.MessageAct;
import io.github.otklik.regulation.CommandType;
import java.time.Duration;
import java.util.List;

/** Commands in the variants that matter under every act; those that ask the act or the message are left to who explores. */
final class PlainActs {
    private PlainActs() {}

    static List<Command.Act> of(CommandType type, Command.Header by) {
        return switch (type) {
            case GIVE_ACCESS -> List.of(new MessageAct.GiveAccess(by, "vk", "", ""));
            case MARK_SIGNIFICANT -> List.of(new MessageAct.MarkSignificant(by, ""));
            case LINK_REPEAT -> List.of(new MessageAct.LinkRepeat(by, "m0"));
            case RETURN -> List.of(new MessageAct.Return(by, ""));
            case GIVE_INFORMATION -> List.of(new AnswerAct.GiveInformation(by, ""));
            case SUBMIT_DRAFT ->
                List.of(
                        new AnswerAct.SubmitDraft(by, Command.DraftKind.FINAL, "", "done"),
                        new AnswerAct.SubmitDraft(by, Command.DraftKind.INTERIM, "", "done"));
            case APPROVE -> List.of(new AnswerAct.Approve(by));
            case RETURN_FOR_REWORK -> List.of(new AnswerAct.ReturnForRework(by, ""));
            case PUBLISH -> List.of(new AnswerAct.Publish(by, "vk", ""));
            case AGREE_FINAL_TERM ->
                List.of(new AnswerAct.AgreeFinalTerm(by, by.at().plus(Duration.ofDays(1))));
            case REVERSE_REFUSAL -> List.of(new MessageAct.ReverseRefusal(by, "error"));
            case REPORT_TO_HEAD ->
                List.of(
                        new MessageAct.ReportToHead(by, Command.Subject.BREACH),
                        new MessageAct.ReportToHead(by, Command.Subject.SIGNIFICANT));
            case ACKNOWLEDGE -> List.of(new AnswerAct.Acknowledge(by, "vk", "", ""));
            case CONFIRM -> List.of(new AnswerAct.Confirm(by));
            case DENY -> List.of(new AnswerAct.Deny(by, "no"));
            case CLASSIFY, SHORTEN_TERM, EXTEND_TERM, ROUTE, REFUSE, CLOSE ->
                throw new IllegalArgumentException("not plain: " + type);
        };
    }
}
