package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.Encoder;

/** An outcome as a JSON object a line: whose, of which message, which, and what; of an alert also who has to act. */
final class OutcomeEncoder implements Encoder<Outcome> {
    private static final long serialVersionUID = 1L;

    @Override
    public void encode(Outcome outcome, OutputStream out) throws IOException {
        out.write(line(outcome).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    static String line(Outcome outcome) {
        boolean sentence = outcome.kind() == Outcome.Kind.FAILED;
        return "{\"administration\":" + Json.text(outcome.administration())
                + ",\"message\":" + Json.text(outcome.message())
                + ",\"no\":" + outcome.no()
                + (sentence ? ",\"error\":" + Json.text(outcome.text()) : ",\"of\":" + outcome.text())
                + (outcome.kind() == Outcome.Kind.ALERT ? ",\"duty\":" + duty(outcome) : "")
                + "}";
    }

    private static String duty(Outcome alert) {
        return alert.duty().equals(OnDuty.UNKNOWN) ? "null" : alert.duty();
    }
}
