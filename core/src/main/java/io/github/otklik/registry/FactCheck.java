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
final class FactCheck implements FactCases<List<Flaw>> {
    /** The longest text of a fact, in UTF-16 units. */
    static final int LONGEST = 1000;

    private static final Set<PageStatus> NEED_BASIS = StatusChange.TABLE.stream()
            .filter(StatusChange::basis)
            .map(StatusChange::to)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Flaw> flaws = new ArrayList<>(0);

    private FactCheck() {}

    /** All that is wrong with a fact. */
    static List<Flaw> flaws(PageFact fact) {
        return new FactCheck().of(fact);
    }

    @Override
    public List<Flaw> identity(PageFact.Identity fact) {
        length("externalId", fact.externalId());
        length("name", fact.name());
        address(fact.address());
        return flaws;
    }

    @Override
    public List<Flaw> standing(PageFact.Standing fact) {
        length("basis", fact.basis());
        if (NEED_BASIS.contains(fact.status())) {
            present("basis", fact.basis());
        }
        return flaws;
    }

    @Override
    public List<Flaw> consent(PageFact.Consent fact) {
        present("kind", fact.kind());
        present("document", fact.document());
        return flaws;
    }

    @Override
    public List<Flaw> person(PageFact.Person fact) {
        present("duty", fact.duty());
        length("name", fact.name());
        return flaws;
    }

    @Override
    public List<Flaw> protection(PageFact.Protection fact) {
        noSecret("keeper", fact.keeper());
        noSecret("storage", fact.storage());
        noSecret("credentials", fact.credentials());
        return flaws;
    }

    @Override
    public List<Flaw> presentation(PageFact.Presentation fact) {
        length("design", fact.design());
        return flaws;
    }

    /**
     * Refuses a fact with flaws.
     *
     * @throws IllegalArgumentException if there is one; a secret is not quoted
     */
    static void require(PageFact fact) {
        List<Flaw> found = flaws(fact);
        if (!found.isEmpty()) {
            Flaw first = found.get(0);
            throw new IllegalArgumentException(
                    first.field() + ": " + first.sentence().text(Language.EN));
        }
    }

    private void length(String field, String value) {
        if (value.length() > LONGEST) {
            flaws.add(new Flaw(field, false, Wording.sentence("flaw.too-long", value.length(), LONGEST)));
        }
    }

    private void present(String field, String value) {
        if (value.isBlank()) {
            flaws.add(new Flaw(field, false, Wording.sentence("flaw.missing", Text.quoted(value))));
        }
        length(field, value);
    }

    @Cites("2/6")
    private void noSecret(String field, String value) {
        length(field, value);
        if (value.length() <= LONGEST) {
            SecretSigns.find(value)
                    .ifPresent(sign -> flaws.add(new Flaw(field, true, Wording.sentence("flaw.secret", sign))));
        }
    }

    private void address(String address) {
        length("address", address);
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
