package io.github.otklik.moderation;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One text of 2<sup>20</sup> characters, made to keep a filter busy, beside clean messages of the same length. An operation is
 * one character, so the scores compare as they stand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdversarialBenchmark {
    private static final int LENGTH = 1 << 20;

    @Param({
        "clean",
        "one-letter",
        "asterisks",
        "spelt",
        "spaced",
        "dotted",
        "one-token",
        "marks",
        "separators",
        "near-words",
        "hidden-words",
        "masks",
        "dense",
        "spaced-signs",
        "tags",
        "doubted"
    })
    public String kind = "clean";

    private final ModerationFilter filter = ModerationFilter.standard();
    private String text = "";

    public AdversarialBenchmark() {}

    /** Makes the text. */
    @Setup
    public void make() {
        text = switch (kind) {
            case "clean" -> repeated(String.join("\n", BenchmarkTexts.clean()) + "\n");
            case "one-letter" -> repeated("х");
            case "asterisks" -> repeated("*");
            case "spelt" -> repeated("х у ");
            case "spaced" -> repeated("а ");
            case "dotted" -> repeated("еб.");
            case "one-token" -> token();
            case "marks" -> "х" + repeated("\u0301\u0306\u0335\u20dd").substring(1);
            case "separators" -> repeated("х((-[*_.(у)._*]-)) ");
            case "near-words" ->
                repeated("хулиган команда страхуй мандат оскорблять употреблять психуй застрахуйте Херсон ");
            case "hidden-words" -> repeated("х*лиг*н к*манд* стр*хуй м*нд*т ск*рбл*ть п*хуй п..дл.в ");
            case "masks" -> repeated("п*з*е*а*х*й*б*я");
            case "dense" -> repeated("##3аи0 ");
            case "spaced-signs" -> repeated("а * ");
            case "tags" -> repeated("#а_ #п_з ");
            case "doubted" -> repeated("паром скотина тут был. ");
            default -> throw new IllegalStateException("No such text: " + kind);
        };
    }

    private static String repeated(String part) {
        return part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH);
    }

    /** One word of letters, digits and signs at random. */
    private static String token() {
        String of = "хуйпиздебляхуйпиздебля*@#.-_0346xyue";
        Random random = new Random(42);
        StringBuilder token = new StringBuilder(LENGTH);
        while (token.length() < LENGTH) {
            token.append(of.charAt(random.nextInt(of.length())));
        }
        return token.toString();
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Verdict check() {
        return filter.check(text);
    }
}
