package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.examples.desk.file.FileKind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where the desk fetches files, and what it takes for one. */
class DownloadTest {
    private final Download download = new Download(List.of("userapi.com"), 1_000, true);

    @ParameterizedTest
    @CsvSource({
        "https://sun9-1.userapi.com/a.jpg, true",
        "https://userapi.com/a.jpg, true",
        "https://SUN9.USERAPI.COM:443/a.jpg, true",
        "http://sun9-1.userapi.com/a.jpg, false",
        "https://sun9-1.userapi.com:8443/a.jpg, false",
        "https://evil-userapi.com/a.jpg, false",
        "https://userapi.com.evil.example/a.jpg, false",
        "https://userapi.com@evil.example/a.jpg, false",
        "https://name@userapi.com/a.jpg, false",
        "file:///etc/passwd, false",
        "https:///a.jpg, false",
        "https://127.0.0.1/a.jpg, false",
        "not an address, false"
    })
    void onlyHostsThatTheOfficeAllowsAreAsked(String address, boolean allowed) {
        assertThat(download.allows(address)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void noAddressOfTheOwnNetworkIsAsked(String address) throws UnknownHostException {
        assertThat(Download.isOwn(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"87.240.132.72", "100.128.0.1", "172.32.0.1", "2a00:bdc0::1"})
    void addressesOfTheInternetAre(String address) throws UnknownHostException {
        assertThat(Download.isOwn(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aNameThatLeadsIntoTheOwnNetworkIsRefused() {
        assertThatThrownBy(() -> new Download(List.of("localhost"), 1_000, true).fetch("https://localhost/a.jpg"))
                .isInstanceOf(Download.RefusedException.class)
                .hasMessageContaining("внутрь сети администрации");
        assertThatThrownBy(() -> download.fetch("https://elsewhere.example/a.jpg"))
                .isInstanceOf(Download.RefusedException.class)
                .hasMessageContaining("не доверяет");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00FF\u00D8\u00FF\u00E0', JPEG",
        "GIF89a..., GIF",
        "RIFF....WEBPVP8, WEBP",
        "%PDF-1.7, PDF",
        "....ftypisom, MP4",
        "<html><script>, ''",
        "<svg onload=x>, ''",
        "PK.., ''",
        "RIFF, ''"
    })
    void aKindIsToldByHowAFileBegins(String head, String kind) {
        assertThat(FileKind.of(head.getBytes(StandardCharsets.ISO_8859_1))
                        .map(Enum::name)
                        .orElse(""))
                .isEqualTo(kind);
    }
}
