// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who calls. */
final class Trap implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread thread = new Thread(this::listen, "trap");

    Trap() throws IOException {
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var call = socket.accept()) {
                connections.incrementAndGet();
            } catch (IOException expected) {
                // closed: the test is over
                return;
            }
        }
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
