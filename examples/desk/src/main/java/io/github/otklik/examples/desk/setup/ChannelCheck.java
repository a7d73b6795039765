package io.github.otklik.examples.desk.setup;

import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the ways to the desk and from it that an office sets up. */
final class ChannelCheck {
    /** What Telegram and MAX take for a secret, and long enough not to be guessed. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,190}");

    private final Channels channels;
    private final Office office;
    private final List<String> problems;

    ChannelCheck(Channels channels, Office office, List<String> problems) {
        this.channels = channels;
        this.office = office;
        this.problems = problems;
    }

    /** Checks all of it; {@code host} is the mail server, or empty. */
    void check(List<Regulation> acts, String host) {
        secret("otklik.telegram.secret", channels.telegram().secret(), "Telegram");
        secret("otklik.max.secret", channels.max().secret(), "MAX");
        secret("otklik.ok.secret", channels.ok().secret(), "Odnoklassniki");
        web("otklik.telegram.api", channels.telegram().api());
        web("otklik.max.api", channels.max().api());
        web("otklik.ok.api", channels.ok().api());
        new FileCheck(problems).check(channels.files());
        Channels.Notices notices = channels.notices();
        if (!notices.address().isEmpty()) {
            web("otklik.notices.address", notices.address());
        }
        int number = 0;
        for (Channels.Recipient each : notices.to()) {
            recipient("otklik.notices.to[" + number + "]", each, acts);
            number++;
        }
        boolean mails = notices.to().stream().anyMatch(each -> !each.mail().isEmpty());
        if (mails && host.isBlank()) {
            problems.add("spring.mail.host must be given where otklik.notices.to has addresses of mail");
        }
        if (mails && !MAIL.matcher(notices.from()).matches()) {
            problems.add("otklik.notices.from must be an address of mail; was '" + notices.from() + "'");
        }
    }

    private void recipient(String at, Channels.Recipient each, List<Regulation> acts) {
        Role role = each.role();
        if (!Role.officials().contains(role)
                && acts.stream().noneMatch(act -> act.roles().contains(role))) {
            problems.add(at + ".role must be one of " + Role.officials() + " or a role of a regulation; was '"
                    + role.id() + "'");
        }
        String unit = each.unit();
        if (unit != null && !office.units().contains(unit)) {
            problems.add(at + ".unit must be one of otklik.units, " + office.units() + "; was '" + unit + "'");
        }
        each.mail().stream()
                .filter(address -> !MAIL.matcher(address).matches())
                .forEach(address -> problems.add(at + ".mail must be addresses of mail; was '" + address + "'"));
        if (!each.telegram().isEmpty() && channels.telegram().token().isEmpty()) {
            problems.add("otklik.telegram.token must be given where " + at + ".telegram is");
        }
        if (!each.max().isEmpty() && channels.max().token().isEmpty()) {
            problems.add("otklik.max.token must be given where " + at + ".max is");
        }
    }

    /** The value stays out of the text. */
    private void secret(String property, String value, String network) {
        if (!value.isEmpty() && !office.networks().contains(network)) {
            problems.add("otklik.networks must name '" + network + "' where " + property + " is given; was "
                    + office.networks());
        }
        if (!value.isEmpty() && !SECRET.matcher(value).matches()) {
            problems.add(property + " must be 16 to 256 Latin letters, digits, '_' or '-'");
        }
    }

    private void web(String property, String value) {
        try {
            URI uri = new URI(value);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || value.endsWith("/")) {
                problems.add(
                        property + " must be an address such as https://stol.example.ru, without a slash at its end;"
                                + " was '" + value + "'");
            }
        } catch (URISyntaxException e) {
            problems.add(property + " must be an address; was '" + value + "'");
        }
    }
}
