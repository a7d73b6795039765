package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.file.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a photo or file of a network: from hosts that the office allows and no address of its own network, no longer than it
 * allows, within a time, without following anywhere else, and only what begins as one of a few kinds of files do.
 */
final class Download {
    private static final Logger LOG = LoggerFactory.getLogger(Download.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> hosts;
    private final long most;
    private final boolean abroad;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Why nothing was fetched, in a sentence for people. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * A way to fetch.
     *
     * @param hosts  the hosts, each with those under it
     * @param most  the most bytes
     * @param abroad  whether only addresses of the wide internet are asked, by TLS; tests ask their own machine
     */
    Download(List<String> hosts, long most, boolean abroad) {
        this.hosts = List.copyOf(hosts);
        this.most = most;
        this.abroad = abroad;
    }

    /** Whether it is fetched from there at all. */
    boolean allows(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            return host != null
                    && uri.getUserInfo() == null
                    && (!abroad || ("https".equals(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == 443)))
                    && hosts.stream().anyMatch(each -> isUnder(host.toLowerCase(Locale.ROOT), each));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isUnder(String host, String allowed) {
        return host.equals(allowed) || host.endsWith("." + allowed);
    }

    /** Fetches what is at an address; it is of a {@link FileKind}. */
    byte[] fetch(String address) throws IOException {
        if (!allows(address)) {
            throw new RefusedException("Этому серверу стол не доверяет.");
        }
        URI uri = URI.create(address);
        if (abroad) {
            for (InetAddress each : InetAddress.getAllByName(uri.getHost())) {
                if (isOwn(each)) {
                    throw new RefusedException("Адрес ведёт внутрь сети администрации.");
                }
            }
        }
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build();
        try {
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .execute(() -> close(in));
                return read(answer, in);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private byte[] read(HttpResponse<InputStream> answer, InputStream in) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("Сеть ответила: " + answer.statusCode());
        }
        byte[] bytes = answer.headers().firstValueAsLong("Content-Length").orElse(0) > most
                ? new byte[0]
                : in.readNBytes((int) most + 1);
        if (bytes.length == 0 || bytes.length > most) {
            throw new RefusedException("Файл пуст или больше, чем разрешено.");
        }
        if (FileKind.of(bytes).isEmpty()) {
            throw new RefusedException("Такие файлы стол не хранит.");
        }
        return bytes;
    }

    /** Whether an address is of this machine or of a network that the internet does not reach. */
    static boolean isOwn(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean shared =
                bytes.length == 4 && ((first == 100 && second >= 64 && second < 128) || first == 0 || first >= 240);
        boolean unique = bytes.length == 16
                && ((first & 0xFE) == 0xFC || (first == 0x00 && second == 0x64) || (first == 0x20 && second == 0x02));
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || unique;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            LOG.debug("Already closed", e);
        }
    }
}
