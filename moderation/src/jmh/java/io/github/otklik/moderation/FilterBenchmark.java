package io.github.otklik.moderation;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.modernmt.text.profanity.ProfanityFilter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A few hundred messages checked one by one. An operation is a pass over all of them; the counter {@code utf8} tells the bytes
 * of UTF-8 a microsecond, which is megabytes a second.
 *
 * <p>The two yardsticks, a plain Aho-Corasick automaton and a regular expression, only look for roots in plain letters, and
 * find many in clean words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FilterBenchmark {
    @Param({"clean", "abusive"})
    public String text = "clean";

    private final ModerationFilter filter = ModerationFilter.standard();
    private final ModerationFilter rules =
            ModerationFilter.builder().rulesOnly().build();
    private final SensitiveWordBs sensitiveWord;
    private final ProfanityFilter profanityFilter = new ProfanityFilter();
    private final Trie ahoCorasick;
    private final java.util.regex.Pattern regex;
    private List<String> lines = List.of();
    private long bytes;

    /** Prepares the filter and its peers. */
    public FilterBenchmark() {
        List<String> roots = FilterPeers.roots();
        sensitiveWord = FilterPeers.sensitiveWord(roots);
        ahoCorasick = FilterPeers.ahoCorasick(roots);
        regex = FilterPeers.regex(roots);
    }

    /** Bytes read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        public long utf8;

        public Volume() {}
    }

    /** Reads the messages. */
    @Setup
    public void read() {
        lines = text.equals("clean") ? BenchmarkTexts.clean() : BenchmarkTexts.abusive();
        bytes = BenchmarkTexts.bytes(lines);
    }

    /** The filter with all its stages. */
    @Benchmark
    public int otklik(Volume volume) {
        return checked(filter, volume);
    }

    /** The same without the second opinion. */
    @Benchmark
    public int otklikByRules(Volume volume) {
        return checked(rules, volume);
    }

    private int checked(ModerationFilter by, Volume volume) {
        int found = 0;
        for (String line : lines) {
            found += by.check(line).findings().size();
        }
        volume.utf8 += bytes;
        return found;
    }

    /** The same roots, with repeated letters and signs between them passed over. */
    @Benchmark
    public int sensitiveWord(Volume volume) {
        int found = 0;
        for (String line : lines) {
            found += sensitiveWord.findAll(line).size();
        }
        volume.utf8 += bytes;
        return found;
    }

    /** Its own Russian list; it tells the first word only. */
    @Benchmark
    public int profanityFilter(Volume volume) {
        int found = 0;
        for (String line : lines) {
            found += profanityFilter.find("ru", line) == null ? 0 : 1;
        }
        volume.utf8 += bytes;
        return found;
    }

    @Benchmark
    public int ahoCorasick(Volume volume) {
        int found = 0;
        for (String line : lines) {
            found += ahoCorasick.parseText(line).size();
        }
        volume.utf8 += bytes;
        return found;
    }

    @Benchmark
    public int regex(Volume volume) {
        int found = 0;
        for (String line : lines) {
            Matcher matcher = regex.matcher(line);
            while (matcher.find()) {
                found++;
            }
        }
        volume.utf8 += bytes;
        return found;
    }
}
