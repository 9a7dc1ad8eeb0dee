package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.Letter;
import london.dsco.local.StackFailure;
import org.junit.jupiter.api.Test;

class DemoApiTest {

    private static final Letter LETTER = Letter.to("camden-system", "/advice/v1/requests", null);

    private final Busy suite = new Busy();
    private final DemoApi api = new DemoApi(suite);

    @Test
    void sendsTheSameLetterAgainWhileTheSuiteIsBusy() {
        suite.answers.addAll(List.of(429, 503, 201));

        assertThat(api.post(LETTER).status()).isEqualTo(201);
        assertThat(suite.posted).containsExactly(LETTER, LETTER, LETTER);
    }

    @Test
    void givesUpOnASuiteThatStaysBusy() {
        suite.answers.addAll(Collections.nCopies(100, 503));

        assertThatThrownBy(() -> api.post(LETTER)).isInstanceOf(StackFailure.class);
        assertThat(suite.posted).hasSize(20);
    }

    @Test
    void namesTheRefusedCallerAndCommandAndDoesNotRepeatIt() {
        suite.answers.addAll(List.of(409, 201));

        assertThatThrownBy(() -> api.post(LETTER))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("camden-system")
                .hasMessageContaining("/advice/v1/requests -> 409");
        assertThat(suite.posted).hasSize(1);
    }

    /** Answers in turn, and asks to be called again at once. */
    private static final class Busy implements Carrier {

        private final Deque<Integer> answers = new ArrayDeque<>();
        private final List<Letter> posted = new ArrayList<>();

        @Override
        public Answer post(Letter letter) {
            posted.add(letter);
            return new Answer(
                    "POST " + letter.path(),
                    answers.remove(),
                    HttpHeaders.of(Map.of("Retry-After", List.of("0")), (name, value) -> true),
                    new byte[0]);
        }

        @Override
        public Answer get(String account, String path) {
            throw new AssertionError("these tests only post");
        }

        @Override
        public Answer put(String account, String path, Object body) {
            throw new AssertionError("these tests only post");
        }

        @Override
        public Answer edit(String account, String path, Object body) {
            throw new AssertionError("these tests only post");
        }
    }
}
