package io.github.otklik.moderation;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.modernmt.text.profanity.ProfanityFilter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a filter takes to be ready: made and asked once in a virtual machine that has just started, with the loading of its
 * classes and tables and nothing compiled. One shot a fork.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReadyBenchmark {
    private static final String MESSAGE = "Когда починят дорогу?";

    public ReadyBenchmark() {}

    @Benchmark
    public Verdict otklik() {
        return ModerationFilter.standard().check(MESSAGE);
    }

    /** With the words that matter; its own Chinese dictionary, which is its default, is left out. */
    @Benchmark
    public List<String> sensitiveWord() {
        SensitiveWordBs filter = FilterPeers.sensitiveWord(List.of("пример", "образец"));
        return filter.findAll(MESSAGE);
    }

    @Benchmark
    public boolean profanityFilter() {
        return new ProfanityFilter().test("ru", MESSAGE);
    }
}
