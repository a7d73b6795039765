package io.github.otklik.spring;

import io.github.otklik.spring.text.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with the files in place of a stack trace. */
class WrongRuleFilesAnalyzer extends AbstractFailureAnalyzer<WrongRuleFilesException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, WrongRuleFilesException cause) {
        return new FailureAnalysis(cause.getMessage(), new Texts(cause.language()).say("action"), cause);
    }
}
