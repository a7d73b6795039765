package io.github.otklik.examples.desk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A gate in front of a database, which a test shuts and opens again, or behind which nobody answers any more. */
final class Gate implements Closeable {
    private final String address;
    private final URI behind;
    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;
    private volatile boolean silent;

    Gate(String database) {
        behind = URI.create(database.substring("jdbc:".length()));
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = database.replace(behind.getHost() + ":" + behind.getPort(), "127.0.0.1:" + server.getLocalPort());
        start(this::accept);
    }

    /** The address of the same database behind the gate. */
    String address() {
        return address;
    }

    /** Ends all connections and takes no more, as a server that was stopped. */
    void shut() {
        shut = true;
        sockets.forEach(Gate::end);
        sockets.clear();
    }

    /** Keeps all connections and lets nothing through, as a network that is cut. */
    void silence() {
        silent = true;
    }

    void open() {
        silent = false;
        shut = false;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (shut) {
                    end(client);
                } else {
                    Socket database = new Socket(behind.getHost(), behind.getPort());
                    sockets.add(client);
                    sockets.add(database);
                    start(() -> pass(client, database));
                    start(() -> pass(database, client));
                }
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!silent) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException e) {
            end(from);
        }
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        shut();
        server.close();
    }
}
