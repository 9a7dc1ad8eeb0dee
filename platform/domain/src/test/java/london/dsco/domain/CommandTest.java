package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Command.Attempt;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final Actor ACTOR =
            Actor.system("a-job", "E09000007", Instant.parse("2026-11-21T12:00:00Z"));

    private static Command<UUID> command() {
        Attempt attempt = new Attempt("key", new byte[] {1, 2, 3});
        return new Command<>(null, ACTOR, Optional.of(attempt), current -> {});
    }

    private static byte[] fingerprint(Command<UUID> command) {
        return command.attempt().orElseThrow().fingerprint();
    }

    @Test
    void theKeyCoversTheBytesOfAStreamedBody() {
        byte[] one = fingerprint(command().with(new byte[] {4}));

        assertThat(one).isEqualTo(fingerprint(command().with(new byte[] {4})));
        assertThat(one).isNotEqualTo(fingerprint(command().with(new byte[] {5})));
        assertThat(one).isNotEqualTo(fingerprint(command()));
    }

    @Test
    void isPossibleWithoutAKey() {
        assertThat(Command.by(ACTOR, UUID.randomUUID()).with(new byte[] {4}).attempt()).isEmpty();
    }
}
