package london.dsco.network.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnquiryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-27",
        "2026-11-21, 2026-11-27",
        "2026-12-23, 2027-01-04",
        "2027-03-25, 2027-04-05"
    })
    void anEnquiryIsAnsweredWithinFiveWorkingDays(LocalDate askedOn, LocalDate answerBy) {
        assertThat(EnquiryRules.answerBy(askedOn)).isEqualTo(answerBy);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2026-11-27, false",
        "OPEN, 2026-11-28, true",
        "ANSWERED, 2026-11-28, false",
        "WITHDRAWN, 2026-11-28, false"
    })
    void onlyAnOpenEnquiryIsOverdueFromTheNextDay(
            EnquiryState state, LocalDate today, boolean overdue) {
        assertThat(EnquiryRules.isOverdue(state, LocalDate.of(2026, 11, 27), today))
                .isEqualTo(overdue);
    }

    @Test
    void anEnquiryGoesToOneOfTheBoroughs() {
        assertThat(EnquiryRules.unknown("askedOf", "E09000012")).isEmpty();
        assertThat(EnquiryRules.unknown("askNext", null)).isEmpty();
        assertThat(EnquiryRules.unknown("askedOf", "E12000007")).isPresent();
    }
}
