package london.dsco.review.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.PoisonMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionerRegisteredTest {

    private static final Instant TOLD = Instant.parse("2026-11-24T09:00:00Z");
    private static final String LEAST = "'username': 'ann@camden', 'roles': [], 'levels': []";

    /** Reads data in which single quotation marks stand for double ones. */
    private static Practitioner read(String members) throws JsonProcessingException {
        return PractitionerRegistered.read(
                new InboundEvent(
                        "1",
                        PractitionerRegistered.TYPE,
                        "ann@camden",
                        "E09000007",
                        TOLD,
                        new ObjectMapper().readTree(("{" + members + "}").replace('\'', '"'))));
    }

    @Test
    void readsEverythingThatTheRegisterReports() throws Exception {
        assertThat(
                        read(
                                """
                                'username': 'ann@camden', 'roles': ['advice-author'],
                                'team': 'NORTH', 'profession': 'SOCIAL_WORKER',
                                'employer': 'TRUST', 'onBehalfOf': 'E09000007',
                                'trainedOn': '2026-01-31', 'levels': ['EARLY_HELP'],
                                'workingDays': [{'day': 'MONDAY', 'part': 'MORNING'}],
                                'leave': [{'from': '2026-12-24', 'to': '2026-12-24'}],
                                'addedLater': 1
                                """))
                .isEqualTo(
                        new Practitioner(
                                "E09000007",
                                "ann@camden",
                                List.of("advice-author"),
                                "NORTH",
                                "SOCIAL_WORKER",
                                "TRUST",
                                "E09000007",
                                LocalDate.of(2026, 1, 31),
                                List.of("EARLY_HELP"),
                                Map.of(DayOfWeek.MONDAY, PartOfDay.MORNING),
                                List.of(
                                        new Leave(
                                                LocalDate.of(2026, 12, 24),
                                                LocalDate.of(2026, 12, 24))),
                                TOLD));
    }

    @Test
    void leavesOutWhatTheRegisterDoesNotKnow() throws Exception {
        Practitioner practitioner = read(LEAST + ", 'team': null, 'leave': null");

        assertThat(practitioner.team()).isNull();
        assertThat(practitioner.trainedOn()).isNull();
        assertThat(practitioner.workingDays()).isEmpty();
        assertThat(practitioner.leave()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'roles': [], 'levels': []",
                "'username': null, 'roles': [], 'levels': []",
                "'username': ' ', 'roles': [], 'levels': []",
                "'username': 7, 'roles': [], 'levels': []",
                "'username': 'ann@camden', 'levels': []",
                "'username': 'ann@camden', 'roles': 'dsco', 'levels': []",
                "'username': 'ann@camden', 'roles': [1], 'levels': []",
                "'username': 'ann@camden', 'roles': []",
                LEAST + ", 'team': ''",
                LEAST + ", 'team': {}",
                LEAST + ", 'trainedOn': '31.01.2026'",
                LEAST + ", 'trainedOn': '2026-02-30'",
                LEAST + ", 'workingDays': 'MONDAY'",
                LEAST + ", 'workingDays': {}",
                LEAST + ", 'workingDays': ['MONDAY']",
                LEAST + ", 'workingDays': [{'day': 'MONDAY'}]",
                LEAST + ", 'workingDays': [{'day': 'monday', 'part': 'MORNING'}]",
                LEAST + ", 'workingDays': [{'day': 'MONDAY', 'part': 'EVENING'}]",
                LEAST + ", 'leave': '2026-12-24'",
                LEAST + ", 'leave': {}",
                LEAST + ", 'leave': [{'from': '2026-12-24'}]",
                LEAST + ", 'leave': [{'to': '2026-12-24'}]",
                LEAST + ", 'leave': [{'from': '2026-12-25', 'to': '2026-12-24'}]"
            })
    void refusesAnEventThatBreaksItsContract(String members) {
        assertThatThrownBy(() -> read(members)).isInstanceOf(PoisonMessageException.class);
    }
}
