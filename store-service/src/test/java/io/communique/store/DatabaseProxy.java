package io.communique.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the service and its database, so that a test can cut the line; closed, nobody listens there. */
final class DatabaseProxy implements AutoCloseable {

    private final String host;
    private final int port;
    private final int ownPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket server;

    DatabaseProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.server = listen(0);
        this.ownPort = server.getLocalPort();
    }

    int port() {
        return ownPort;
    }

    /** Ends all connections and refuses new ones. */
    void cut() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Takes connections again. */
    void mend() throws IOException {
        server = listen(ownPort);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private ServerSocket listen(int at) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        Thread.ofVirtual().start(() -> accept(listening));
        return listening;
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket target = new Socket(host, port);
                open.add(client);
                open.add(target);
                Thread.ofVirtual().start(() -> copy(client, target));
                Thread.ofVirtual().start(() -> copy(target, client));
            } catch (IOException e) {
                // cut
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut
        }
    }
}
