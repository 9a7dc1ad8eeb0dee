package london.dsco.network.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import london.dsco.domain.London;

/**
 * When a member is told by mail. Source: practice; an enquiry is answered within five working days
 * (a shire council's case has one contact point for health); the papers of a council's committee
 * are open five clear days before it meets (Local Government Act 1972 s100B(3)).
 */
final class NoticeRules {

    /** Days before a report is due, in time for the papers of a meeting. */
    private static final int DAYS_BEFORE_A_BOARD = 7;

    /** More, whoever asks, would be a nuisance; the list shows the rest. */
    private static final int MOST_A_DAY = 20;

    /** How far back an answer is still news. */
    private static final Period ANSWERS_KEPT = Period.ofDays(30);

    private static final Period KEPT = Period.ofDays(365);

    private NoticeRules() {}

    /**
     * @param today London date
     * @return the last London day on which a report is due that its DSCO is told of today
     */
    static LocalDate reportsDueUntil(LocalDate today) {
        return today.plusDays(DAYS_BEFORE_A_BOARD);
    }

    /**
     * @param confirmedAt UTC, when the member's address was confirmed
     * @param now UTC
     * @return from when on answers are news to them, UTC
     */
    static Instant answersSince(Instant confirmedAt, Instant now) {
        Instant oldest = before(now, ANSWERS_KEPT);
        return confirmedAt.isAfter(oldest) ? confirmedAt : oldest;
    }

    /**
     * @param queued how many notices a member has had in the last 24 hours
     * @return how many more they may be sent
     */
    static int leftToday(int queued) {
        return Math.max(0, MOST_A_DAY - queued);
    }

    /**
     * @param now UTC
     * @return what was settled before is forgotten, UTC
     */
    static Instant keptSince(Instant now) {
        return before(now, KEPT);
    }

    private static Instant before(Instant now, Period period) {
        return London.dateOf(now).minus(period).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
