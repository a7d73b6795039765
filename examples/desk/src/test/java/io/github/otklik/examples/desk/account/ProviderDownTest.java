package io.github.otklik.examples.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.DeskClient;
import io.github.otklik.examples.desk.RunningDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ProviderDownTest {
    @Test
    void theDeskStartsAndWorksWithoutItsProviderOfAccounts() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        RunningDesk desk = RunningDesk.of(
                "provider_down",
                "otklik.people.oidc.issuer=http://127.0.0.1:" + nobody + "/realms/x",
                "otklik.people.oidc.client=c",
                "otklik.people.oidc.secret=s");
        DeskClient anybody = desk.client();
        for (int i = 0; i < 2; i++) {
            DeskClient.Page page = anybody.get("/oauth2/authorization/office");
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.body()).contains("Не получилось").doesNotContain("realms", "Exception");
        }
        assertThat(desk.signedIn("curator").get("/").status()).isEqualTo(200);
        desk.close();
    }
}
