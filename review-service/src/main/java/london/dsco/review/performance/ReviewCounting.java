package london.dsco.review.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.review.advocacy.AdvocacyRules;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.CountedReview;
import london.dsco.review.annualreview.CountedReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.contribution.Contribution;
import london.dsco.review.contribution.Contributions;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.invitation.Invitation;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.monitoring.MonitoringRules;
import london.dsco.review.plan.Plan;
import london.dsco.review.practitioner.Practitioners;
import london.dsco.review.relatedreview.ReviewDays;
import london.dsco.review.report.SocialCareReport;
import london.dsco.review.report.SocialCareReports;

/** Finds the reviews that figures count, with each feature's records about them. */
@ApplicationScoped
class ReviewCounting {

    private final CountedReviews reviews;
    private final Invitations invitations;
    private final Contributions contributions;
    private final SocialCareReports reports;
    private final ReviewDays days;
    private final Practitioners practitioners;

    ReviewCounting(
            CountedReviews reviews,
            Invitations invitations,
            Contributions contributions,
            SocialCareReports reports,
            ReviewDays days,
            Practitioners practitioners) {
        this.reviews = reviews;
        this.invitations = invitations;
        this.contributions = contributions;
        this.reports = reports;
        this.days = days;
        this.practitioners = practitioners;
    }

    /** Returns the figures of the actor's borough. Call it in a transaction of that borough. */
    List<ReviewFigure> figures(Actor actor, ReviewCohort cohort, Period period) {
        List<CountedReview> found = found(actor, cohort, period);
        Set<UUID> ids = found.stream().map(one -> one.review().id()).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Parts parts = parts(actor, ids, around(found, actor.today()));
        return found.stream().map(one -> figure(one, parts, actor.today())).toList();
    }

    private List<CountedReview> found(Actor actor, ReviewCohort cohort, Period period) {
        LocalDate today = actor.today();
        if (cohort == ReviewCohort.MET) {
            return reviews.met(actor.borough(), period.from(), period.to());
        }
        LocalDate yesterday = today.minusDays(1);
        LocalDate last = period.to().isAfter(yesterday) ? yesterday : period.to();
        return last.isBefore(period.from())
                ? List.of()
                : reviews.due(actor.borough(), period.from(), last, today);
    }

    /** Returns the period in which another review could be combined with one of these meetings. */
    private static Period around(List<CountedReview> found, LocalDate today) {
        List<LocalDate> met = found.stream().map(ReviewCounting::metOn).toList();
        LocalDate first =
                met.stream().filter(day -> day != null).min(LocalDate::compareTo).orElse(today);
        return new Period(first.minusDays(OtherReviews.APART_DAYS), today);
    }

    private Parts parts(Actor actor, Set<UUID> ids, Period around) {
        Map<UUID, List<Invitation>> invited =
                invitations.ofSocialCare(ids).stream()
                        .collect(Collectors.groupingBy(one -> one.review().id()));
        Map<UUID, List<Contribution>> contributed =
                contributions.ofSocialCare(ids).stream()
                        .collect(Collectors.groupingBy(Contribution::reviewId));
        Map<UUID, SocialCareReport> sent = new HashMap<>();
        reports.of(ids).forEach(report -> sent.put(report.reviewId(), report));
        return new Parts(
                invited,
                contributed,
                sent,
                days.between(actor.borough(), around.from(), around.to()),
                practitioners.teams(actor.borough()));
    }

    private static ReviewFigure figure(CountedReview counted, Parts parts, LocalDate today) {
        AnnualReview review = counted.review();
        Plan plan = review.plan();
        Cycle cycle = review.cycleOn(today);
        return new ReviewFigure(
                plan.id(),
                metOn(counted),
                cycle.meetBy(),
                cycle.meetingAfterLimit(),
                cycle.dueBy(),
                counted.notifiedOn(),
                review.closedOn().isPresent(),
                plan.involvement(),
                parts.teamOf(review.id()),
                plan.settingUrn().orElse(null),
                parts.socialCareOf(review.id()),
                parts.reportOf(review.id(), plan),
                new OtherReviews(parts.days().getOrDefault(plan.id(), Set.of())),
                today);
    }

    private static LocalDate metOn(CountedReview counted) {
        return counted.review()
                .meeting()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .map(Meeting::on)
                .orElse(null);
    }

    private static boolean needsMonitoring(Plan plan) {
        return MonitoringRules.isNeeded(
                plan.placement().residential52Week(),
                plan.placement().eotas(),
                plan.authorities().planAuthority(),
                plan.authorities().settingAuthority());
    }

    /**
     * The records by the id of the review; the days are by the id of the plan, and the teams by
     * user name.
     */
    private record Parts(
            Map<UUID, List<Invitation>> invited,
            Map<UUID, List<Contribution>> contributed,
            Map<UUID, SocialCareReport> reports,
            Map<UUID, Set<LocalDate>> days,
            Map<String, String> teams) {

        SocialCarePart socialCareOf(UUID review) {
            List<Contribution> given = contributed.getOrDefault(review, List.of());
            return new SocialCarePart(
                    first(invited.getOrDefault(review, List.of()), Invitation::invitedOn),
                    given.stream().anyMatch(one -> one.kind().isAttendance()),
                    first(
                            given.stream().filter(one -> one.kind().isWritten()).toList(),
                            Contribution::receivedOn));
        }

        ReportPart reportOf(UUID review, Plan plan) {
            boolean needsMonitoring = needsMonitoring(plan);
            boolean needsAdvocacy = AdvocacyRules.isNeeded(plan.placement().residential52Week());
            SocialCareReport report = reports.get(review);
            if (report == null || report.sentOn() == null) {
                return new ReportPart(null, null, needsMonitoring, false, needsAdvocacy, false);
            }
            return new ReportPart(
                    report.sentOn(),
                    report.grade(),
                    needsMonitoring,
                    report.saysWhenLastSeen(),
                    needsAdvocacy,
                    report.saysThatAnAdvocateWasOffered());
        }

        String teamOf(UUID review) {
            SocialCareReport report = reports.get(review);
            String author = report == null ? null : report.author().orElse(null);
            return author != null
                    ? teams.get(author)
                    : invited.getOrDefault(review, List.of()).stream()
                            .flatMap(one -> one.username().stream())
                            .map(teams::get)
                            .filter(team -> team != null)
                            .findFirst()
                            .orElse(null);
        }

        private static <T> LocalDate first(List<T> all, Function<T, LocalDate> day) {
            return all.stream().map(day).min(LocalDate::compareTo).orElse(null);
        }
    }
}
