package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Involvement;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates with which a request can be opened. */
class OpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static OpenRequest opening(String receivedAt, String born) {
        return new OpenRequest(
                new OpenRequest.ChildDetails(
                        "C-1", "Testa", "Nobody", LocalDate.parse(born), null, null, null, null),
                RequestKind.NEEDS_ASSESSMENT,
                LegalBasis.COP_INTERNAL,
                Instant.parse(receivedAt),
                Involvement.CIN,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 2014-05-05",
        "2026-11-24T10:01:00Z, 2014-05-05",
        "2014-08-31T23:00:00Z, 2010-05-05",
        "2026-11-24T10:00:00Z, 2026-11-24",
        "2026-11-24T10:00:00Z, 2000-11-25"
    })
    void acceptsPossibleDates(String receivedAt, String born) {
        assertThatCode(() -> Opening.requirePlausible(opening(receivedAt, born), NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:01:01Z, 2014-05-05, in-the-future",
        "2014-08-31T22:59:59Z, 2010-05-05, before-the-law",
        "2026-11-23T10:00:00Z, 2026-11-24, age",
        "2026-11-24T10:00:00Z, 2000-11-24, age"
    })
    void refusesImpossibleDates(String receivedAt, String born, String code) {
        assertThatThrownBy(() -> Opening.requirePlausible(opening(receivedAt, born), NOW))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings())
                                        .singleElement()
                                        .satisfies(
                                                finding ->
                                                        assertThat(finding.code())
                                                                .isEqualTo(code)));
    }

    @Test
    void keepsTheTimeOfReceiptAsPreciselyAsTheDatabaseDoes() {
        Intake intake = opening("2026-09-01T09:00:00.123456789Z", "2014-05-05").asIntake();
        assertThat(intake.receivedAt()).isEqualTo("2026-09-01T09:00:00.123456Z");
        assertThat(intake.evidence()).isEqualTo(List.of());
    }

    @Test
    void theEventHasNoInvolvement() {
        AdviceRequest request = Requests.received("C-1", Involvement.CP);
        RequestReceived received = RequestReceived.from(request);
        assertThat(received.involvement()).isEqualTo(Involvement.CP);
        assertThat(received.events())
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(event.data())
                                        .isEqualTo(
                                                new RequestReceived.Payload(
                                                        request.id(),
                                                        RequestKind.NEEDS_ASSESSMENT,
                                                        LegalBasis.COP_INTERNAL,
                                                        LocalDate.of(2026, 9, 1),
                                                        Requests.DUE_ON)));
    }
}
