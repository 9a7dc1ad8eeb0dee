package london.dsco.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.grading.Grade;
import london.dsco.review.advocacy.Advocacy;
import london.dsco.review.advocacy.NotOffered;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.monitoring.Monitoring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a report goes from its author to the setting, and who may do what on the way. */
class SocialCareReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static final Actor ROSA = actor("rosa", Role.ADVICE_AUTHOR, MONDAY);
    private static final Actor SAM = actor("sam", Role.ADVICE_AUTHOR, MONDAY);
    private static final Actor DSCO = actor("dana", Role.DSCO, FRIDAY);
    private static final Actor MANAGER = actor("maya", Role.TEAM_MANAGER, FRIDAY);

    private final SocialCareReport report = new SocialCareReport(new AnnualReview() {});

    @Test
    void theFirstToSaveBecomesTheAuthorIfNobodyWasAsked() {
        report.save(text(null, null), ROSA);

        assertThat(report.author()).contains("rosa");
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
    }

    @Test
    void allocatingADraftToSomebodyElseKeepsItADraft() {
        report.save(text(null, null), ROSA);
        report.allocateTo("sam", false);

        assertThat(report.author()).contains("sam");
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFTING);
    }

    @Test
    void eachSubmissionIsANewVersionThatNobodyHasGradedYet() {
        submitted();
        report.auditedBy(DSCO, Grade.INADEQUATE);
        report.returnedBy(DSCO);
        report.save(text(null, null), ROSA);

        assertThat(report.grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(report.submit(ROSA)).isEqualTo(2);
        assertThat(report.number()).isEqualTo(2);
        assertThat(report.grade()).isNull();
    }

    @Test
    void keepsTheDayOfEachStep() {
        submitted();
        report.signedOffBy(DSCO);
        report.send(FRIDAY.plusDays(3));

        assertThat(report.submittedOn()).isEqualTo(MONDAY);
        assertThat(report.signedOffOn()).isEqualTo(FRIDAY);
        assertThat(report.sentOn()).isEqualTo("2026-11-30");
        assertThat(report.status()).isEqualTo(ReportStatus.SENT);
    }

    @Test
    void aReportReturnedAfterSignOffIsNoLongerSignedOff() {
        submitted();
        report.signedOffBy(DSCO);
        report.returnedBy(MANAGER);

        assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(report.signedOffOn()).isNull();
        assertThat(refusal(() -> report.send(FRIDAY)).code())
                .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
    }

    /** R1 is about everybody who wrote any of it, not only about its last author. */
    @ParameterizedTest
    @CsvSource({"rosa", "sam"})
    void nobodyWhoWroteAnyOfItMayAssureIt(String username) {
        report.save(text(null, null), ROSA);
        report.save(text(null, null), SAM);
        report.submit(SAM);
        Actor writer = actor(username, Role.TEAM_MANAGER, FRIDAY);

        for (Consumer<Actor> assuring : assuring()) {
            assertThat(refusal(() -> assuring.accept(writer)).facts())
                    .containsEntry("rule", "R1")
                    .containsEntry("conflict", "AUTHOR_CANNOT_ASSURE");
        }
    }

    /** R1 from the other side: an auditor would judge their own words in the next version. */
    @Test
    void nobodyWhoAuditedOrReturnedItMayWriteItOrBeAskedTo() {
        submitted();
        report.auditedBy(SAM, Grade.GOOD);
        report.returnedBy(MANAGER);

        for (String assurer : List.of("sam", "maya")) {
            Actor actor = actor(assurer, Role.ADVICE_AUTHOR, FRIDAY);
            for (ThrowingCallable writing :
                    List.<ThrowingCallable>of(
                            () -> report.allocateTo(assurer, false),
                            () -> report.save(text(null, null), actor),
                            () -> report.submit(actor))) {
                assertThat(refusal(writing).facts())
                        .containsEntry("conflict", "ASSURER_CANNOT_AUTHOR");
            }
        }
        assertThat(report.author()).contains("rosa");
    }

    @Test
    void nobodyWhoSignedItOffMayWriteItOnceItIsReturned() {
        submitted();
        report.signedOffBy(SAM);
        report.returnedBy(DSCO);

        assertThat(refusal(() -> report.save(text(null, null), SAM)).facts())
                .containsEntry("conflict", "ASSURER_CANNOT_AUTHOR");
    }

    /** R2. */
    @Test
    void aDscoNeitherWritesAReportNorIsAskedTo() {
        for (ThrowingCallable writing :
                List.<ThrowingCallable>of(
                        () -> report.allocateTo("dana", true),
                        () -> report.save(text(null, null), DSCO))) {
            assertThat(refusal(writing).facts())
                    .containsEntry("rule", "R2")
                    .containsEntry("conflict", "DSCO_CANNOT_AUTHOR");
        }
        assertThat(report.author()).isEmpty();
    }

    @Test
    void nothingIsKeptOfARefusedAudit() {
        submitted();
        refusal(() -> report.auditedBy(ROSA, Grade.OUTSTANDING));

        assertThat(report.grade()).isNull();
    }

    /** What each state allows; everything else is refused. */
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, allocate save",
        "ALLOCATED,   allocate save",
        "DRAFTING,    allocate save submit",
        "SUBMITTED,   audit return sign-off",
        "RETURNED,    allocate save submit",
        "SIGNED_OFF,  return send",
        "SENT,        ''"
    })
    void eachStateAllowsTheseStepsOnly(ReportStatus status, String allowed) {
        List<String> possible =
                List.of("allocate", "save", "submit", "audit", "return", "sign-off", "send");

        assertThat(possible.stream().filter(step -> isPossible(step, status)))
                .containsExactlyElementsOf(
                        Arrays.stream(allowed.split(" ")).filter(step -> !step.isEmpty()).toList());
    }

    @Test
    void saysThatAnAdvocateWasOfferedOnlyIfTheTextDoes() {
        assertThat(report.saysThatAnAdvocateWasOffered()).isFalse();

        report.save(text(null, null), ROSA);
        assertThat(report.saysThatAnAdvocateWasOffered()).isFalse();

        report.save(text(null, advocacy(true, null)), ROSA);
        assertThat(report.saysThatAnAdvocateWasOffered()).isTrue();
    }

    /** A child who has an advocate is not offered another; every other reason leaves them alone. */
    @ParameterizedTest
    @EnumSource(NotOffered.class)
    void onlyAnAdvocateWhoIsThereAlreadyCountsAsAnOffer(NotOffered why) {
        report.save(text(null, advocacy(false, why)), ROSA);

        assertThat(report.saysThatAnAdvocateWasOffered())
                .isEqualTo(why == NotOffered.HAS_AN_ADVOCATE);
    }

    @Test
    void saysWhenTheChildWasLastSeenOnlyIfTheTextHasTheDay() {
        assertThat(report.saysWhenLastSeen()).isFalse();

        report.save(text(new Monitoring("The reviewing officer", "monthly", null), null), ROSA);
        assertThat(report.saysWhenLastSeen()).isFalse();

        report.save(text(new Monitoring("The reviewing officer", null, MONDAY), null), ROSA);
        assertThat(report.saysWhenLastSeen()).isTrue();
    }

    private void submitted() {
        report.allocateTo("rosa", false);
        report.save(text(null, null), ROSA);
        report.submit(ROSA);
    }

    private List<Consumer<Actor>> assuring() {
        return List.of(
                actor -> report.auditedBy(actor, Grade.GOOD),
                report::returnedBy,
                report::signedOffBy);
    }

    private static boolean isPossible(String step, ReportStatus status) {
        SocialCareReport one = in(status);
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> take(step, one));
        if (refused != null) {
            assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
            assertThat(one.status()).isEqualTo(status);
        }
        return refused == null;
    }

    private static void take(String step, SocialCareReport one) {
        switch (step) {
            case "allocate" -> one.allocateTo("rosa", false);
            case "save" -> one.save(text(null, null), ROSA);
            case "submit" -> one.submit(ROSA);
            case "audit" -> one.auditedBy(DSCO, Grade.GOOD);
            case "return" -> one.returnedBy(DSCO);
            case "sign-off" -> one.signedOffBy(DSCO);
            case "send" -> one.send(FRIDAY);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** Returns a report that came to a state by the shortest way. */
    private static SocialCareReport in(ReportStatus status) {
        List<String> way =
                switch (status) {
                    case NOT_STARTED -> List.of();
                    case ALLOCATED -> List.of("allocate");
                    case DRAFTING -> List.of("save");
                    case SUBMITTED -> List.of("save", "submit");
                    case RETURNED -> List.of("save", "submit", "return");
                    case SIGNED_OFF -> List.of("save", "submit", "sign-off");
                    case SENT -> List.of("save", "submit", "sign-off", "send");
                };
        SocialCareReport one = new SocialCareReport(new AnnualReview() {});
        way.forEach(step -> take(step, one));
        assertThat(one.status()).isEqualTo(status);
        return one;
    }

    private static Refusal refusal(ThrowingCallable step) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, step);
        assertThat(refused).isNotNull();
        return refused.refusal();
    }

    private static Actor actor(String username, Role role, LocalDate on) {
        Instant noon = Instant.parse(on + "T12:00:00Z");
        return new Actor(username, username, Set.of(role), "E09000007", "web", null, null, noon);
    }

    private static Advocacy advocacy(boolean offered, NotOffered whyNot) {
        return new Advocacy(offered, whyNot, null, null, null, null);
    }

    private static ReportContent text(Monitoring monitoring, Advocacy advocacy) {
        return new ReportContent(
                "annual-review-1", List.of(), List.of(), List.of(), monitoring, null, advocacy);
    }
}
