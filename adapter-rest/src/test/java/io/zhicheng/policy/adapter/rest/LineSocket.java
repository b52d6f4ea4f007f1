package io.zhicheng.policy.adapter.rest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends lines and reads answers at the same time, which the client of the JDK does not do over HTTP/1.1. */
final class LineSocket implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    /** How much of the chunk of the answer is left; below 0 before the first and after the last. */
    private int left = -1;

    LineSocket(int port, String path) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n");
    }

    /** Sends one line. */
    void send(String line) throws IOException {
        chunk(line);
        out.flush();
    }

    /** Sends lines in the background, and then the end. */
    void send(Stream<String> lines) {
        Thread sender = new Thread(() -> {
            try {
                for (String line : (Iterable<String>) lines::iterator) {
                    chunk(line);
                }
                write("0\r\n\r\n");
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        sender.setDaemon(true);
        sender.start();
    }

    /** The next line of the answer; null after the last. */
    @Nullable
    String read() throws IOException {
        if (left < 0) {
            // status and headers
            while (!header().isEmpty()) {}
            left = 0;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (left == 0) {
                // the end of a chunk may be sent with the beginning of the next
                String size = header();
                left = Integer.parseInt(size.isEmpty() ? header() : size, 16);
                if (left == 0) {
                    return null;
                }
            }
            int next = in.read();
            left--;
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(next);
        }
    }

    private String header() throws IOException {
        StringBuilder header = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The answer broke off");
            }
            if (next != '\r') {
                header.append((char) next);
            }
        }
        return header.toString();
    }

    private void chunk(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        write(Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        write("\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
