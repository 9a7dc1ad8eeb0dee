package london.dsco.network.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * How a practice becomes one that the region endorses. Source: the published framework for
 * effective practice. People who had no part in a case review the rating and its reasons before it
 * is published, and every case again after a year. All days are London dates.
 */
final class ReviewRules {

    private static final int MONTHS_BETWEEN_REVIEWS = 12;

    private ReviewRules() {}

    /** An entry's claims about its worth. */
    record Claims(
            EvidenceStrength evidence, ImpactBreadth breadth, List<MeasuredChange> measures) {}

    /**
     * @param owner GSS code of the borough that owns the practice; empty for the network
     * @param reviewers GSS codes of the boroughs that are asked
     * @return everything that is wrong with them; empty if nothing is
     */
    static List<Finding> wrongReviewers(String owner, List<String> reviewers) {
        List<Finding> wrong = new ArrayList<>();
        for (int i = 0; i < reviewers.size(); i++) {
            Place at = Place.of("reviewers").line(i);
            if (reviewers.get(i).equals(owner)) {
                wrong.add(
                        new Finding(
                                at,
                                "own-borough",
                                "Ask another borough. A borough cannot review its own practice."));
            } else if (Borough.byGss(reviewers.get(i)).isEmpty()) {
                wrong.add(
                        new Finding(
                                at, "unknown-borough", "Use the GSS code of a London borough."));
            } else if (reviewers.indexOf(reviewers.get(i)) < i) {
                wrong.add(new Finding(at, "named-twice", "Name each borough once."));
            }
        }
        return wrong;
    }

    /**
     * Returns what contradicts a recommendation, which states that the rating is supported and that
     * nobody can be identified.
     *
     * @return the contradictions; empty if there are none
     */
    static List<Finding> wrong(
            ReviewVerdict verdict, boolean ratingSupported, boolean identifiesNobody) {
        List<Finding> wrong = new ArrayList<>();
        if (verdict == ReviewVerdict.RECOMMENDED && !ratingSupported) {
            wrong.add(contradiction("ratingSupported", "The evidence does not support its rating"));
        }
        if (verdict == ReviewVerdict.RECOMMENDED && !identifiesNobody) {
            wrong.add(contradiction("identifiesNobody", "Somebody can be identified"));
        }
        return wrong;
    }

    private static Finding contradiction(String field, String why) {
        return new Finding(field, "not-to-be-recommended", why + ", so ask for changes.");
    }

    /**
     * Returns why a version cannot be published yet. One borough that recommends it is enough. One
     * that asks for changes holds it back, because somebody who recognises a child in a text must
     * not be outvoted.
     *
     * @param verdicts on the version to be published
     * @return the refusal; empty if it can be published
     */
    static Optional<Refusal> notYet(List<ReviewVerdict> verdicts) {
        if (verdicts.contains(ReviewVerdict.CHANGES_ASKED)) {
            return Optional.of(
                    Refusal.of(
                            Refusal.Code.CONFLICT,
                            "A borough asked for changes. Make them and propose a new version."));
        }
        return verdicts.isEmpty()
                ? Optional.of(
                        Refusal.of(
                                Refusal.Code.CONFLICT, "No other borough has recommended it yet."))
                : Optional.empty();
    }

    /**
     * Returns the changes to a published practice that only peers may allow: to the strength of its
     * evidence, the breadth of its impact and its figures.
     *
     * @return each that differs; empty when the change needs no review
     */
    static List<Finding> forPeers(Claims before, Claims now) {
        List<Finding> changed = new ArrayList<>();
        if (!now.evidence().equals(before.evidence())) {
            changed.add(forPeers("evidence"));
        }
        if (!now.breadth().equals(before.breadth())) {
            changed.add(forPeers("breadth"));
        }
        if (!plain(now.measures()).equals(plain(before.measures()))) {
            changed.add(forPeers("measures"));
        }
        return changed;
    }

    private static Finding forPeers(String field) {
        return new Finding(
                field,
                "needs-peer-review",
                "Propose a new version. Another borough must review it before it is"
                        + " published.");
    }

    /** Returns the same figures without trailing zeros. */
    private static List<MeasuredChange> plain(List<MeasuredChange> measures) {
        return measures.stream()
                .map(
                        one ->
                                new MeasuredChange(
                                        one.measured(),
                                        one.benchmark(),
                                        plain(one.before()),
                                        plain(one.after()),
                                        one.from(),
                                        one.to(),
                                        one.kind()))
                .toList();
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure.stripTrailingZeros();
    }

    /**
     * @param asked the day that its borough chose
     * @param today the day on which it is published
     * @return the day on which it is due for review: the one chosen, or a year from today if that
     *     is earlier
     */
    static LocalDate reviewOn(LocalDate asked, LocalDate today) {
        LocalDate latest = reviewOn(today);
        return asked.isAfter(latest) ? latest : asked;
    }

    /** Returns the day on which a practice confirmed today is next due for review. */
    static LocalDate reviewOn(LocalDate today) {
        return today.plusMonths(MONTHS_BETWEEN_REVIEWS);
    }
}
