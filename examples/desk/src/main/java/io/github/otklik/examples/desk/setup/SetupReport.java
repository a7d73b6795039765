package io.github.otklik.examples.desk.setup;

import io.github.otklik.spring.text.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with the configuration in place of a stack trace. */
class SetupReport extends AbstractFailureAnalyzer<Setup.WrongException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, Setup.WrongException cause) {
        return new FailureAnalysis(cause.getMessage(), new Texts(cause.language()).say("action"), cause);
    }
}
