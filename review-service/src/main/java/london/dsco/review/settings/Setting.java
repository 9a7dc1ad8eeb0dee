package london.dsco.review.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.domain.Refusal;

/**
 * What a borough can decide: a whole number within bounds. The intervals are practice, and no law
 * sets them.
 */
public enum Setting {
    /** Code of Practice 8.9 and 8.10: at the latest from Year 9, the year of age 14. */
    TRANSITION_START_AGE(
            "transitionStartAge",
            "Age in years from which reviews cover preparing for adulthood, from 5 to 14."
                    + " All reviews cover it from Year 9, so 14 changes nothing.",
            5,
            14,
            14),

    CHILD_IN_NEED_FIRST(
            "childInNeedFirstReviewMonths",
            "Months from a child in need plan to its first review, from 1 to 6.",
            1,
            6,
            3),

    CHILD_IN_NEED_NEXT(
            "childInNeedNextReviewMonths",
            "Months from each review of a child in need plan to the next, from 1 to 12.",
            1,
            12,
            6),

    /** An adult's direct payments are reviewed within six months, by SI 2014/2871 reg 7(1)(a). */
    DIRECT_PAYMENT_FIRST(
            "directPaymentFirstReviewMonths",
            "Months from the first direct payment for a child's social care to its review, from 1"
                    + " to 12.",
            1,
            12,
            6),

    DIRECT_PAYMENT_NEXT(
            "directPaymentNextReviewMonths",
            "Months from each review of direct payments for a child's social care to the next,"
                    + " from 1 to 12.",
            1,
            12,
            12),

    EARLY_HELP(
            "earlyHelpReviewMonths",
            "Months between meetings of the team around a family or child, from 1 to 12.",
            1,
            12,
            6);

    private final String key;
    private final String meaning;
    private final int least;
    private final int most;
    private final int usual;

    Setting(String key, String meaning, int least, int most, int usual) {
        this.key = key;
        this.meaning = meaning;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** Returns the setting with a key. */
    static Optional<Setting> of(String key) {
        return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** Lists the settings in the order of their keys. */
    static List<Setting> inOrder() {
        return Stream.of(values()).sorted(Comparator.comparing(Setting::key)).toList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the number is out of
     *     bounds
     */
    int sound(int number) {
        if (number < least || number > most) {
            throw Refusal.unprocessable(
                            "value",
                            "out-of-range",
                            "Send a whole number from %d to %d.".formatted(least, most))
                    .raise();
        }
        return number;
    }

    /** Returns the key used in the address. */
    String key() {
        return key;
    }

    /** Returns what it decides, with its bounds, in plain words. */
    String meaning() {
        return meaning;
    }

    /** Returns the value if the borough has set none. */
    int usual() {
        return usual;
    }
}
