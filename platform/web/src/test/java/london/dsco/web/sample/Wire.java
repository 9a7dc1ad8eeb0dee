package london.dsco.web.sample;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** HTTP by hand: sends exactly these bytes and reads until the service closes or goes silent. */
final class Wire {

    private Wire() {}

    /** Returns the header line of a caller with access. */
    static String token() {
        return "Authorization: Bearer " + Sample.camdenDsco().token();
    }

    /** Sends the lines, each ended by CRLF. */
    static String exchange(String... lines) {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(8_000);
            String text = String.join("\r\n", lines);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return answerOn(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String answerOn(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException reset) {
            // The service ended the connection with some of our bytes unread.
        } catch (SocketTimeoutException open) {
            // The service keeps the connection for another request.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
