package london.dsco.review.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.figures.Period;
import london.dsco.figures.SmallParts;
import london.dsco.records.Reads;

/**
 * Counts the annual reviews of a borough in a period. A DSCO gets the details. A borough
 * administrator sees no meetings, so they get only how many were in time, in whole quarters that
 * have ended, without anything that could identify a child.
 */
@ApplicationScoped
public class ReviewPerformance {

    private static final SmallParts<ReviewFigure> PARTS = new SmallParts<>(ReviewFigure::metOn);

    private final Reads reads;
    private final ReviewCounting counting;

    ReviewPerformance(Reads reads, ReviewCounting counting) {
        this.reads = reads;
        this.counting = counting;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a grouping, a cohort or a
     *     measure, {@code INVALID_INPUT} for a period, that the actor's role may not read
     */
    ReviewPerformanceView read(Actor actor, ReviewFigureSearch search) {
        boolean details = actor.has(Role.DSCO);
        requireReadable(search, details);
        Period period =
                details
                        ? Period.of(search.from, search.to, actor.today())
                        : Period.ofWholeQuarters(search.from, search.to, actor.today());
        return reads.figures(
                actor,
                () ->
                        view(
                                search,
                                period,
                                counting.figures(actor, search.cohort, period),
                                details));
    }

    private static void requireReadable(ReviewFigureSearch search, boolean details) {
        if (details) {
            return;
        }
        if (!search.groupBy.isForEveryRole()) {
            throw forbidden("Your role can read figures by month or quarter only.");
        }
        // Somebody with both cohorts could subtract one from the other and be left with a few
        // children.
        if (search.cohort != ReviewCohort.MET) {
            throw forbidden("Your role can read figures only for reviews with a meeting held.");
        }
        if (!ReviewMeasure.of(false).contains(search.measure)) {
            throw forbidden("Your role can read only MEETING_IN_TIME and DECIDED_IN_FOUR_WEEKS.");
        }
    }

    private static ReviewPerformanceView view(
            ReviewFigureSearch search, Period period, List<ReviewFigure> all, boolean details) {
        List<ReviewPerformanceView.Group> groups =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> search.groupBy.keyOf(figure, search.cohort),
                                        TreeMap::new,
                                        Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(
                                group ->
                                        details
                                                ? whole(group.getKey(), group.getValue(), period)
                                                : guarded(
                                                        group.getKey(),
                                                        group.getValue(),
                                                        all,
                                                        search.groupBy))
                        .toList();
        return new ReviewPerformanceView(
                period.from(),
                period.to(),
                search.groupBy,
                search.cohort,
                search.measure,
                groups,
                ReviewMeasure.of(details).stream()
                        .map(ReviewPerformanceView.Definition::of)
                        .toList());
    }

    private static ReviewPerformanceView.Group whole(
            String key, List<ReviewFigure> group, Period period) {
        return new ReviewPerformanceView.Group(
                key,
                null,
                (long) group.size(),
                ReviewMeasure.of(true).stream()
                        .map(measure -> ReviewPerformanceView.Share.of(measure, group))
                        .toList(),
                ReviewPerformanceView.Meetings.of(group, period));
    }

    /**
     * Returns a group for readers without details: each share appears only if none of its parts is
     * small.
     */
    private static ReviewPerformanceView.Group guarded(
            String key, List<ReviewFigure> group, List<ReviewFigure> all, ReviewGrouping grouping) {
        SmallParts.Cut cut =
                switch (grouping) {
                    case NONE -> SmallParts.Cut.WHOLE;
                    case MONTH -> SmallParts.Cut.MONTHS;
                    default -> SmallParts.Cut.QUARTERS;
                };
        if (PARTS.anySmall(part -> SmallParts.isSmall(part.size()), cut, group, all)) {
            return new ReviewPerformanceView.Group(key, "c", null, null, null);
        }
        List<ReviewPerformanceView.Share> shares =
                ReviewMeasure.of(false).stream()
                        .filter(
                                measure ->
                                        !PARTS.anySmall(
                                                part -> hasSmall(measure, part), cut, group, all))
                        .map(measure -> ReviewPerformanceView.Share.of(measure, group))
                        .toList();
        return new ReviewPerformanceView.Group(
                key,
                shares.size() == ReviewMeasure.of(false).size() ? null : "c",
                (long) group.size(),
                shares,
                null);
    }

    /** Returns whether the share counts, leaves out or cannot yet settle only a few reviews. */
    private static boolean hasSmall(ReviewMeasure measure, List<ReviewFigure> part) {
        long count = measure.count(part);
        long whole = measure.whole(part);
        return SmallParts.isSmall(count)
                || SmallParts.isSmall(whole - count)
                || SmallParts.isSmall(part.size() - whole);
    }

    private static RuntimeException forbidden(String explanation) {
        return Refusal.of(Refusal.Code.FORBIDDEN, explanation).raise();
    }
}
