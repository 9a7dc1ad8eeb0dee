package london.dsco.local.demo;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.Letter;

/**
 * Keeps what is sent, and answers each POST with the id {@code an-id}. A command that reads is a
 * mistake in the code under test.
 */
final class Listening implements Carrier {

    final List<Letter> posted = new ArrayList<>();
    final List<Letter> put = new ArrayList<>();

    @Override
    public Answer post(Letter letter) {
        posted.add(letter);
        return answer("POST", letter.path(), "{\"id\":\"an-id\"}");
    }

    @Override
    public Answer get(String account, String path) {
        throw new AssertionError(path);
    }

    @Override
    public Answer put(String account, String path, Object body) {
        put.add(new Letter(account, path, body, null));
        return answer("PUT", path, "{}");
    }

    @Override
    public Answer edit(String account, String path, Object body) {
        return put(account, path, body);
    }

    private static Answer answer(String method, String path, String body) {
        return new Answer(
                method + " " + path,
                200,
                HttpHeaders.of(Map.of(), (name, value) -> true),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
