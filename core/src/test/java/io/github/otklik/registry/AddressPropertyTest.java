package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is spared the parser of addresses is what the parser takes. */
class AddressPropertyTest {
    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> scheme = Arbitraries.of("https://", "http://", "HTTPS://", "ftp://", "https:/", "");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("aZ09.-/:@?%#_ й").ofMaxLength(12);
        return Combinators.combine(scheme, rest).as(String::concat);
    }

    private static boolean parsed(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null
                    && !uri.getRawAuthority().isEmpty()
                    && uri.getRawAuthority().indexOf('@') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Property(tries = 5000)
    void anAddressIsWhatTheParserSays(@ForAll("addresses") String address) {
        assertThat(FactCheck.isWebAddress(address)).as(address).isEqualTo(parsed(address));
    }
}
