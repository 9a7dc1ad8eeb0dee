package london.dsco.network.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import london.dsco.domain.London;

/**
 * When a member gets an email. Source: practice. An enquiry is answered within five working days (a
 * shire council's case has one contact point for health). The papers of a council's committee are
 * open five clear days before it meets (Local Government Act 1972 s100B(3)).
 */
final class NoticeRules {

    /** Days before a report is due, early enough for the papers of a meeting. */
    private static final int DAYS_BEFORE_A_BOARD = 7;

    /** More, from whatever sender, would be a nuisance. The list shows the rest. */
    private static final int MOST_A_DAY = 20;

    /** How long an answer is news. */
    private static final Period ANSWERS_KEPT = Period.ofDays(30);

    private static final Period KEPT = Period.ofDays(365);

    private NoticeRules() {}

    /**
     * @param today London date
     * @return the last London date for which a report due is announced to its DSCO today
     */
    static LocalDate reportsDueUntil(LocalDate today) {
        return today.plusDays(DAYS_BEFORE_A_BOARD);
    }

    /**
     * @param confirmedAt UTC, when the member's address was confirmed
     * @param now UTC
     * @return time from which answers are news to them, UTC
     */
    static Instant answersSince(Instant confirmedAt, Instant now) {
        Instant oldest = before(now, ANSWERS_KEPT);
        return confirmedAt.isAfter(oldest) ? confirmedAt : oldest;
    }

    /**
     * @param queued number of notices to the member in the last 24 hours
     * @return number of further notices they may receive
     */
    static int leftToday(int queued) {
        return Math.max(0, MOST_A_DAY - queued);
    }

    /**
     * @param now UTC
     * @return time before which settled notices are deleted, UTC
     */
    static Instant keptSince(Instant now) {
        return before(now, KEPT);
    }

    private static Instant before(Instant now, Period period) {
        return London.dateOf(now).minus(period).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
