package london.dsco.network.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void announcesAReportAWeekBeforeItIsDue() {
        assertThat(NoticeRules.reportsDueUntil(LocalDate.parse("2026-11-21")))
                .isEqualTo("2026-11-28");
    }

    @Test
    void answersAreNewsFromTheConfirmationOnForThirtyDays() {
        Instant yesterday = Instant.parse("2026-11-20T09:30:00Z");
        assertThat(NoticeRules.answersSince(yesterday, NOW)).isEqualTo(yesterday);
        assertThat(NoticeRules.answersSince(Instant.parse("2025-01-01T00:00:00Z"), NOW))
                .isEqualTo("2026-10-22T00:00:00Z");
    }

    @Test
    void allowsAtMostTwentyNoticesADay() {
        assertThat(NoticeRules.leftToday(0)).isEqualTo(20);
        assertThat(NoticeRules.leftToday(19)).isEqualTo(1);
        assertThat(NoticeRules.leftToday(21)).isZero();
    }

    @Test
    void settledNoticesAreDeletedAfterAYear() {
        assertThat(NoticeRules.keptSince(NOW)).isEqualTo("2025-11-21T00:00:00Z");
    }
}
