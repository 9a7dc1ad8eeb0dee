package london.dsco.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP by hand: sends exactly these bytes and reads until the service closes or goes silent. */
final class Wire {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

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

    /**
     * Reads one answer and its body, on a connection that the service keeps for another request.
     */
    static String nextAnswerOn(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("end after %s", answer).isNotNegative();
            answer.append((char) next);
        }
        Matcher length = LENGTH.matcher(answer);
        assertThat(length.find()).as("length in %s", answer).isTrue();
        byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
        return answer.append(new String(body, StandardCharsets.UTF_8)).toString();
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
