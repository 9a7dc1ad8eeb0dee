package london.dsco.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/**
 * One kept-alive HTTP/1.1 connection that sends a request and reads the answer, and does nothing
 * else. The load generator must not cost more than the service under load.
 */
final class Connection implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String host;
    private final String token;

    /** What has been read of the current answer: its headers, and the bytes that came with them. */
    private final byte[] read = new byte[65_536];

    private int filled;

    private String lastPath;
    private byte[] lastGet;

    Connection(URI service, String token) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = socket.getInputStream();
        host = service.getAuthority();
        this.token = token;
    }

    /** An answer, unparsed. */
    record Reply(int status, byte[] body) {}

    Reply post(String path, String key, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        byte[] start =
                (head("POST", path)
                                + "Content-Type: application/json\r\nIdempotency-Key: "
                                + key
                                + "\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(ISO_8859_1);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        return send(request);
    }

    Reply get(String path) throws IOException {
        if (!path.equals(lastPath)) {
            lastPath = path;
            lastGet = (head("GET", path) + "\r\n").getBytes(ISO_8859_1);
        }
        return send(lastGet);
    }

    private String head(String method, String path) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: "
                + host
                + "\r\nAuthorization: Bearer "
                + token
                + "\r\n";
    }

    private Reply send(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        int head = headEnd();
        byte[] body = new byte[contentLength(head)];
        int come = Math.min(filled - head, body.length);
        System.arraycopy(read, head, body, 0, come);
        if (in.readNBytes(body, come, body.length - come) < body.length - come) {
            throw closed();
        }
        return new Reply(Integer.parseInt(text(9, 12)), body);
    }

    /** Reads until the empty line after the headers, and returns the position after that line. */
    private int headEnd() throws IOException {
        for (int at = 3; ; at++) {
            while (at >= filled) {
                more();
            }
            if (read[at] == '\n' && read[at - 2] == '\n') {
                return at + 1;
            }
        }
    }

    private void more() throws IOException {
        int more = in.read(read, filled, read.length - filled);
        if (more <= 0) {
            throw closed();
        }
        filled += more;
    }

    private static IOException closed() {
        return new IOException("The service closed the connection.");
    }

    /** Returns the length that the headers give; zero if they give none. */
    private int contentLength(int head) {
        for (int at = 0; at + LENGTH.length() < head; at++) {
            if (read[at] == '\n'
                    && text(at + 1, at + 1 + LENGTH.length()).equalsIgnoreCase(LENGTH)) {
                int end = at + 1;
                while (read[end] != '\r') {
                    end++;
                }
                return Integer.parseInt(text(at + 1 + LENGTH.length(), end).strip());
            }
        }
        return 0;
    }

    private String text(int from, int to) {
        return new String(read, from, to - from, ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
