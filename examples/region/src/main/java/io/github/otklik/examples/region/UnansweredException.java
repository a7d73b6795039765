package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Batch;
import java.io.Serial;
import java.util.function.Supplier;

/**
 * The library has no answer about one message, which is told and goes aside. What Flink throws of its own, such as that a state
 * cannot be read or an outcome not written, is none of this: it stops the job, which goes back to its checkpoint.
 */
final class UnansweredException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    private UnansweredException(RuntimeException e) {
        super(e);
        this.reason = Batch.reason(e);
    }

    /** Why there is none, in a sentence. */
    String reason() {
        return reason;
    }

    /**
     * What the library answers to a question, which must ask it alone.
     *
     * @throws UnansweredException if it throws
     */
    static <T> T unless(Supplier<T> question) throws UnansweredException {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw new UnansweredException(e);
        }
    }
}
