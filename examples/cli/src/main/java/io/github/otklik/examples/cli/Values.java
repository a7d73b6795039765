package io.github.otklik.examples.cli;

import java.math.BigDecimal;
import java.time.Duration;

/** Values as the command line prints them. */
final class Values {
    private Values() {}

    /** A duration in seconds: {@code PT5400S}, {@code PT-0.5S}. */
    static String seconds(Duration duration) {
        BigDecimal seconds =
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return "PT" + (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + "S";
    }
}
