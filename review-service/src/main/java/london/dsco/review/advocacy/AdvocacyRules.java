package london.dsco.review.advocacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * When a social care report must say whether an advocate was offered, and what it must say. A
 * London network asks for an advocate for every disabled child in a residential school. A child
 * placed for 52 weeks a year has nobody at home to speak for them. This is practice: no rule here
 * requires an offer, or its acceptance. Looked-after children have a right to advocacy when they
 * make representations (Children Act 1989 s 26A).
 */
public final class AdvocacyRules {

    private static final Place ADVOCACY = Place.of("advocacy");

    private AdvocacyRules() {}

    /**
     * Returns whether a report must say whether an advocate was offered.
     *
     * @param residential52Week whether the child is in a residential placement of 52 weeks a year
     */
    public static boolean isNeeded(boolean residential52Week) {
        return residential52Week;
    }

    /**
     * Returns what is missing or wrong in a report.
     *
     * @param needed as {@link #isNeeded }
     * @param said null if the report says nothing
     * @param today London's date
     * @return findings at {@code advocacy}; empty when nothing is missing or wrong
     */
    public static List<Finding> findings(boolean needed, Advocacy said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said == null) {
            if (needed) {
                found.add(
                        new Finding(
                                ADVOCACY,
                                "required",
                                "Say whether an advocate was offered and what the outcome was."));
            }
        } else if (Boolean.TRUE.equals(said.offered())) {
            offered(found, said, today);
        } else {
            require(found, "whyNot", said.whyNot(), "Say why no advocate was offered.");
            String none = "Leave this out where no advocate was offered.";
            refuse(found, "offeredOn", said.offeredOn(), none);
            refuse(found, "answer", said.answer(), none);
            refuse(found, "declinedBy", said.declinedBy(), none);
            refuse(found, "referredOn", said.referredOn(), none);
        }
        return found;
    }

    private static void offered(List<Finding> found, Advocacy said, LocalDate today) {
        refuse(found, "whyNot", said.whyNot(), "Leave this out where an advocate was offered.");
        require(found, "offeredOn", said.offeredOn(), "Say when an advocate was offered.");
        require(found, "answer", said.answer(), "Say how they answered the offer.");
        if (said.answer() == AdvocacyAnswer.DECLINED) {
            require(found, "declinedBy", said.declinedBy(), "Say who declined the advocate.");
        } else {
            refuse(found, "declinedBy", said.declinedBy(), "Leave this out: nobody declined.");
        }
        if (said.answer() == AdvocacyAnswer.ACCEPTED) {
            require(
                    found,
                    "referredOn",
                    said.referredOn(),
                    "Refer them to the advocate and say when you did.");
        } else {
            refuse(found, "referredOn", said.referredOn(), "Leave this out: nobody accepted.");
        }
        notInTheFuture(found, "offeredOn", said.offeredOn(), today);
        notInTheFuture(found, "referredOn", said.referredOn(), today);
        if (said.offeredOn() != null
                && said.referredOn() != null
                && said.referredOn().isBefore(said.offeredOn())) {
            found.add(
                    new Finding(
                            ADVOCACY.field("referredOn"),
                            "order",
                            "The referral must not be before the offer."));
        }
    }

    private static void require(
            List<Finding> found, String field, Object value, String explanation) {
        if (value == null) {
            found.add(new Finding(ADVOCACY.field(field), "required", explanation));
        }
    }

    private static void refuse(
            List<Finding> found, String field, Object value, String explanation) {
        if (value != null) {
            found.add(new Finding(ADVOCACY.field(field), "not-together", explanation));
        }
    }

    private static void notInTheFuture(
            List<Finding> found, String field, LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            found.add(
                    new Finding(
                            ADVOCACY.field(field),
                            "in-the-future",
                            "The date must not be in the future."));
        }
    }
}
