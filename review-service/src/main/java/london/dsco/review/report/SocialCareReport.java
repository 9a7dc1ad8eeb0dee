package london.dsco.review.report;

import static london.dsco.review.report.ReportStatus.ALLOCATED;
import static london.dsco.review.report.ReportStatus.DRAFTING;
import static london.dsco.review.report.ReportStatus.NOT_STARTED;
import static london.dsco.review.report.ReportStatus.RETURNED;
import static london.dsco.review.report.ReportStatus.SENT;
import static london.dsco.review.report.ReportStatus.SIGNED_OFF;
import static london.dsco.review.report.ReportStatus.SUBMITTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.grading.Grade;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Social care's report to one review, with its working text. */
@Entity
@Table(name = "social_care_report")
public class SocialCareReport {

    @Id private UUID reviewId;
    private String borough;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String author;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> writers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> assurers;

    private int number;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private LocalDate submittedOn;
    private LocalDate signedOffOn;
    private LocalDate sentOn;

    protected SocialCareReport() {}

    SocialCareReport(AnnualReview review) {
        this.reviewId = review.id();
        this.borough = review.borough();
        this.status = NOT_STARTED;
        this.writers = List.of();
        this.assurers = List.of();
    }

    /** Allocates the report to somebody, to begin or to continue it. */
    void allocateTo(String username, boolean isDsco) {
        require("REPORT_ALLOCATED", EnumSet.of(NOT_STARTED, ALLOCATED, DRAFTING, RETURNED));
        ReportDutyRules.requireMayWrite(username, isDsco, assurers);
        author = username;
        status = status == NOT_STARTED ? ALLOCATED : status;
    }

    /**
     * Saves the working text. If nobody was asked to write it, the first to save becomes the
     * author.
     */
    void save(ReportContent text, Actor actor) {
        require("REPORT_DRAFTED", EnumSet.of(NOT_STARTED, ALLOCATED, DRAFTING, RETURNED));
        requireMayWrite(actor);
        author = actor.username();
        writers = with(writers, actor);
        content = text;
        status = DRAFTING;
    }

    /** Makes the working text a version, and returns its number. */
    int submit(Actor actor) {
        requireSubmittable(actor);
        number++;
        grade = null;
        submittedOn = actor.today();
        status = SUBMITTED;
        return number;
    }

    /**
     * @throws london.dsco.domain.RefusedException unless there is a working text that the actor may
     *     submit
     */
    void requireSubmittable(Actor actor) {
        require("REPORT_SUBMITTED", EnumSet.of(DRAFTING, RETURNED));
        requireMayWrite(actor);
    }

    /** Records the audit of the latest version by somebody other than the author. */
    public void auditedBy(Actor actor, Grade computed) {
        requireAuditable(actor);
        assurers = with(assurers, actor);
        grade = computed;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED}, {@code
     *     SEPARATION_OF_DUTIES}
     */
    public void requireAuditable(Actor actor) {
        require("REPORT_AUDITED", EnumSet.of(SUBMITTED));
        ReportDutyRules.requireMayAssure(actor.username(), writers);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED}, {@code
     *     SEPARATION_OF_DUTIES}
     */
    public void requireReadyForSignOff(Actor actor) {
        require("REPORT_SIGNED_OFF", EnumSet.of(SUBMITTED));
        ReportDutyRules.requireMayAssure(actor.username(), writers);
    }

    /** Returns the report to its author; also from sign-off, until it is sent. */
    public void returnedBy(Actor actor) {
        require("REPORT_RETURNED", EnumSet.of(SUBMITTED, SIGNED_OFF));
        ReportDutyRules.requireMayAssure(actor.username(), writers);
        assurers = with(assurers, actor);
        signedOffOn = null;
        status = RETURNED;
    }

    /** Signs off the latest version, which may then be sent. */
    public void signedOffBy(Actor actor) {
        requireReadyForSignOff(actor);
        assurers = with(assurers, actor);
        signedOffOn = actor.today();
        status = SIGNED_OFF;
    }

    /** Sends the signed-off version to the setting. */
    void send(LocalDate today) {
        require("REPORT_SENT", EnumSet.of(SIGNED_OFF));
        sentOn = today;
        status = SENT;
    }

    private void requireMayWrite(Actor actor) {
        ReportDutyRules.requireMayWrite(actor.username(), actor.has(Role.DSCO), assurers);
    }

    private void require(String step, Set<ReportStatus> from) {
        if (!from.contains(status)) {
            throw Refusal.of(
                            Refusal.Code.TRANSITION_NOT_ALLOWED,
                            step + " is not possible while the report is " + status + ".")
                    .raise();
        }
    }

    private static List<String> with(List<String> people, Actor actor) {
        if (people.contains(actor.username())) {
            return people;
        }
        List<String> more = new ArrayList<>(people);
        more.add(actor.username());
        return List.copyOf(more);
    }

    public UUID reviewId() {
        return reviewId;
    }

    public ReportStatus status() {
        return status;
    }

    /** Returns the author; empty while nobody writes it. */
    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    /** Returns the working text; null before the first save. */
    ReportContent content() {
        return content;
    }

    /** Returns the number of the latest version; 0 before the first. */
    public int number() {
        return number;
    }

    /** Returns the grade of the latest version; null until it is audited. */
    public Grade grade() {
        return grade;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate signedOffOn() {
        return signedOffOn;
    }

    /** Returns whether it says that an advocate was offered, or that there already is one. */
    public boolean saysThatAnAdvocateWasOffered() {
        return content != null && content.advocacy() != null && content.advocacy().isMet();
    }

    /** Returns whether it says when those who monitor the child last saw them. */
    public boolean saysWhenLastSeen() {
        return content != null
                && content.monitoring() != null
                && content.monitoring().lastSeenOn() != null;
    }

    /** Returns when it was sent; null until then. */
    public LocalDate sentOn() {
        return sentOn;
    }
}
