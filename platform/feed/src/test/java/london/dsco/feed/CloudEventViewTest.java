package london.dsco.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.records.PublishedEvent;
import london.dsco.records.RecordType;
import org.junit.jupiter.api.Test;

/** What a borough's systems see of an event. */
class CloudEventViewTest {

    private static final String CLOSED = "london.dsco.advice.request.closed.v1";
    private static final UUID ID = UUID.fromString("0a6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");
    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");
    private static final URI SOURCE = URI.create("urn:dsco:advice-service");

    private static final RecordType REQUEST = new RecordType("advice-request");
    private static final RecordType CONTACT = new RecordType("contact");

    private static CloudEventView view(String data, Set<String> withheld) {
        return CloudEventView.of(
                new PublishedEvent(ID, CLOSED, "42", "E09000007", AT, data),
                SOURCE,
                withheld,
                new ObjectMapper());
    }

    @Test
    void isTheEventAsItWasPublished() {
        assertThat(view("{\"requestId\": \"42\", \"adviceOwed\": false}", Set.of()))
                .isEqualTo(
                        new CloudEventView(
                                "1.0",
                                ID,
                                SOURCE,
                                CLOSED,
                                "42",
                                AT,
                                "application/json",
                                URI.create("urn:dsco:schema:" + CLOSED),
                                "E09000007",
                                Map.of("requestId", "42", "adviceOwed", false)));
    }

    @Test
    void leavesOutTheMembersThatTheReaderMayNotSee() {
        assertThat(
                        view(
                                        "{\"requestId\": \"42\", \"grade\": \"GOOD\", \"noNeeds\": true}",
                                        Set.of("grade", "noNeeds", "notThere"))
                                .data())
                .containsExactly(Map.entry("requestId", "42"));
    }

    @Test
    void keepsTheMembersInTheirOrder() {
        assertThat(view("{\"z\": 1, \"a\": 2, \"m\": 3}", Set.of()).data().keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void showsNothingOfDataThatItCannotRead() {
        assertThatThrownBy(() -> view("[1]", Set.of())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void showsOnlyTheTypesThatAreListed() {
        FeedTypes types = new FeedTypes(REQUEST, Map.of(CLOSED, Set.of("grade")));
        assertThat(types.shown()).containsExactly(CLOSED);
    }

    @Test
    void knowsWhatEachTypeIsAbout() {
        FeedTypes types =
                new FeedTypes(
                        REQUEST,
                        Map.of(CLOSED, Set.of(), "contact.made", Set.of()),
                        Map.of("contact.made", CONTACT));
        assertThat(types.about(CLOSED)).isEqualTo(REQUEST);
        assertThat(types.about("contact.made")).isEqualTo(CONTACT);
    }

    @Test
    void waitsAsManySecondsAsAskedFor() {
        FeedRequest request = new FeedRequest();
        request.timeout = 30;
        request.limit = 7;
        request.after = ID;
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(request.limit()).isEqualTo(7);
        assertThat(request.after()).isEqualTo(ID);
    }
}
