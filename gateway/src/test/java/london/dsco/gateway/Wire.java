package london.dsco.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import london.dsco.testkit.Tokens;

/** HTTP by hand: sends exactly these bytes and reads everything until the gateway closes. */
final class Wire {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3}) ");

    private Wire() {}

    /** Returns the header line of a caller with access. */
    static String token() {
        return "Authorization: Bearer " + Tokens.forUser("dsco@camden").role("dsco").token();
    }

    /** Sends the lines, each ended by CRLF, and reads until the connection ends. */
    static String exchange(String... lines) {
        return send(RestAssured.port, String.join("\r\n", lines));
    }

    static String send(int port, String text) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readOn(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what arrives until the connection ends or goes silent. */
    static String readOn(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            // The gateway ended the connection with some of our bytes unread.
        } catch (SocketTimeoutException open) {
            // The gateway keeps the connection for another request.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Returns the status codes of all answers on the connection, in order. */
    static List<Integer> statuses(String answers) {
        return STATUS_LINE
                .matcher(answers)
                .results()
                .map(line -> Integer.parseInt(line.group(1)))
                .toList();
    }

    static boolean hasHeader(String answer, String header) {
        return answer.toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT));
    }
}
