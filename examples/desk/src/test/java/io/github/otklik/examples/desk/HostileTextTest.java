package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    private final RunningDesk desk = RunningDesk.shared();
    private final DeskClient curator = desk.signedIn("curator");

    @Test
    void markupIsShownAndNotRun() {
        desk.receive("host-1", "<script>alert(1)</script><img src=x onerror=alert(2)> & \"'");
        for (String page : new String[] {"/messages/host-1", "/?q=host-1"}) {
            assertThat(curator.get(page).body())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;")
                    .doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(curator.get("/?q=%3Cscript%3Ealert(3)%3C/script%3E").body()).doesNotContain("<script>alert(3)");
    }

    @Test
    void marksThatTurnTheDirectionOfWritingHaveNoEffect() {
        desk.receive("host-2", "Оплата \u202Eтевто\u202C \u2067לא\u2069 \u0007конец");
        assertThat(curator.get("/messages/host-2").body())
                .contains("Оплата \uFFFDтевто\uFFFD \uFFFDלא\uFFFD \uFFFDконец")
                .doesNotContain("\u202E", "\u2067");
    }

    @Test
    void whatNoDatabaseStoresIsReplaced() {
        desk.receive("host-3", "до\u0000после \uD83D и \uDE00 и \uD83D\uDE00");
        assertThat(curator.get("/messages/host-3").body()).contains("до\uFFFDпосле \uFFFD и \uFFFD и \uD83D\uDE00");
    }

    @Test
    void aMegabyteIsCutOnIntakeAndRefusedByTheInterfaces() {
        String megabyte = "x".repeat(1 << 20);
        desk.receive("host-4", "ю".repeat(1 << 20));
        String page = curator.get("/messages/host-4").body();
        assertThat(page.length()).isLessThan(40_000);
        assertThat(page).contains("ююю…");
        assertThat(curator.get("/?q=host-4").body().length()).isLessThan(20_000);
        assertThat(desk.client()
                        .json("/api/messages", "{\"text\":\"" + megabyte + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(desk.client()
                        .json("/callback/vk", "{\"text\":\"" + megabyte + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(curator.post("/messages/host-4/mark-significant", Map.of("reason", megabyte))
                        .status())
                .isEqualTo(413);
        assertThat(curator.act("host-4", "mark-significant", Map.of("reason", "ю".repeat(16_001)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void jsonThatIsNoneOrNestsWithoutEndIsRefused() {
        assertThat(desk.client().json("/callback/vk", "{").status()).isEqualTo(400);
        assertThat(desk.client().json("/callback/vk", "[".repeat(100_000)).status())
                .isEqualTo(400);
        assertThat(desk.client().json("/api/messages", "7").status()).isEqualTo(400);
    }

    @Test
    void aLoginOfAnyLengthAndContentIsRefusedAndWrittenDown() {
        DeskClient stranger = desk.client();
        stranger.get("/sign-in");
        DeskClient.Page page =
                stranger.post("/sign-in", Map.of("username", "<i>" + "я".repeat(5000) + "\u0000", "password", "demo"));
        assertThat(page.location()).endsWith("/sign-in?error");
        assertThat(curator.get("/audit").body()).contains("&lt;i&gt;яяя").doesNotContain("<i>я");
    }
}
