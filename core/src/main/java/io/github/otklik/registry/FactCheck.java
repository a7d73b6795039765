package io.github.otklik.registry;

import io.github.otklik.regulation.Language;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps a fact from entering the register. */
final class FactCheck {
    /** The longest text of a fact, in UTF-16 units. */
    static final int LONGEST = 1000;

    private static final Set<PageStatus> NEED_BASIS = StatusChange.TABLE.stream()
            .filter(StatusChange::basis)
            .map(StatusChange::to)
            .collect(Collectors.toUnmodifiableSet());

    private FactCheck() {}

    /** All that is wrong with a fact. */
    static List<Flaw> flaws(PageFact fact) {
        List<Flaw> flaws = new ArrayList<>(0);
        if (fact instanceof PageFact.Identity it) {
            length("externalId", it.externalId(), flaws);
            length("name", it.name(), flaws);
            address(it.address(), flaws);
        } else if (fact instanceof PageFact.Standing it) {
            length("basis", it.basis(), flaws);
            if (NEED_BASIS.contains(it.status())) {
                present("basis", it.basis(), flaws);
            }
        } else if (fact instanceof PageFact.Consent it) {
            present("kind", it.kind(), flaws);
            present("document", it.document(), flaws);
        } else if (fact instanceof PageFact.Person it) {
            present("duty", it.duty(), flaws);
            length("name", it.name(), flaws);
        } else if (fact instanceof PageFact.Protection it) {
            noSecret("keeper", it.keeper(), flaws);
            noSecret("storage", it.storage(), flaws);
            noSecret("credentials", it.credentials(), flaws);
        } else if (fact instanceof PageFact.Presentation it) {
            length("design", it.design(), flaws);
        }
        return flaws;
    }

    /**
     * Refuses a fact with flaws.
     *
     * @throws IllegalArgumentException if there is one; a secret is not quoted
     */
    static void require(PageFact fact) {
        List<Flaw> flaws = flaws(fact);
        if (!flaws.isEmpty()) {
            Flaw first = flaws.get(0);
            throw new IllegalArgumentException(
                    first.field() + ": " + first.note().text(Language.EN));
        }
    }

    private static void length(String field, String value, List<Flaw> flaws) {
        if (value.length() > LONGEST) {
            flaws.add(new Flaw(field, false, Wording.sentence("flaw.too-long", value.length(), LONGEST)));
        }
    }

    private static void present(String field, String value, List<Flaw> flaws) {
        if (value.isBlank()) {
            flaws.add(new Flaw(field, false, Wording.sentence("flaw.missing", Text.quoted(value))));
        }
        length(field, value, flaws);
    }

    @Cites("2/6")
    private static void noSecret(String field, String value, List<Flaw> flaws) {
        length(field, value, flaws);
        if (value.length() <= LONGEST) {
            SecretSigns.find(value)
                    .ifPresent(sign -> flaws.add(new Flaw(field, true, Wording.sentence("flaw.secret", sign))));
        }
    }

    private static void address(String address, List<Flaw> flaws) {
        length("address", address, flaws);
        if (!address.isEmpty() && !isWebAddress(address)) {
            flaws.add(new Flaw("address", false, Wording.sentence("flaw.address", Text.quoted(address))));
        }
    }

    /** Whether it is an address of the web, with a host and without a user. */
    static boolean isWebAddress(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        return isPlainAddress(address) || isParsedAddress(address);
    }

    /** Whether it is an address of plain letters, as nearly all are; it spares the parser, which would say the same. */
    private static boolean isPlainAddress(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
        int at = host;
        while (at < address.length() && isPlain(address.charAt(at))) {
            at++;
        }
        if (at == host || (at < address.length() && address.charAt(at) != '/')) {
            return false;
        }
        while (at < address.length() && (isPlain(address.charAt(at)) || address.charAt(at) == '/')) {
            at++;
        }
        return at == address.length();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static boolean isParsedAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null
                    && !uri.getRawAuthority().isEmpty()
                    && uri.getRawUserInfo() == null
                    && uri.getRawAuthority().indexOf('@') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
