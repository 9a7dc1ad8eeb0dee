package london.dsco.advice.clock;

import java.time.LocalDate;

/**
 * The five-week clock of a recommendation by the SEND Tribunal about social care. The
 * recommendation does not bind, but the authority must answer it in writing, with its reasons,
 * within five weeks. Weeks are calendar weeks and the day of receipt is not counted, as with the
 * advice itself; no due date moves. No exception excuses a late answer, so {@link
 * ClockState#EXCUSED_LATE} is no state of this clock.
 *
 * @param receivedOn London date on which the authority received the recommendation
 */
public record RecommendationClock(LocalDate receivedOn) {

    /**
     * The first London date on which the Tribunal could make a recommendation: SI 2017/1306 reg 3.
     */
    public static final LocalDate IN_FORCE_FROM = LocalDate.of(2018, 4, 3);

    public static final String CITATION =
            "SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306);"
                    + " LS v Merton [2024] EWHC 584 (Admin);"
                    + " MM v Greenwich [2024] UKUT 179 (AAC)";

    private static final int RESPOND_AFTER_DAYS = 5 * 7;

    /** Practice: the author of advice is also reminded when two weeks are left. */
    private static final int SOON_DAYS = 2 * 7;

    /** Returns the last day on which the answer is in time, five weeks after receipt. */
    public LocalDate respondBy() {
        return receivedOn.plusDays(RESPOND_AFTER_DAYS);
    }

    /**
     * Returns the state of the clock.
     *
     * @param respondedOn London date of the authority's answer; null until there is one
     * @param today a London date
     * @return {@code RUNNING}, {@code DUE_SOON} from two weeks before the last day, or {@code
     *     OVERDUE} after it; once answered, {@code MET} or {@code MET_LATE}
     */
    public ClockState state(LocalDate respondedOn, LocalDate today) {
        if (respondedOn != null) {
            return respondedOn.isAfter(respondBy()) ? ClockState.MET_LATE : ClockState.MET;
        }
        if (today.isAfter(respondBy())) {
            return ClockState.OVERDUE;
        }
        return respondBy().isAfter(lastDueSoonOn(today)) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }

    /**
     * Returns the last {@code respondBy} that is {@code DUE_SOON} on a London date; later ones are
     * {@code RUNNING}.
     */
    public static LocalDate lastDueSoonOn(LocalDate today) {
        return today.plusDays(SOON_DAYS);
    }
}
