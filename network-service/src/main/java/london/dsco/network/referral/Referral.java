package london.dsco.network.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.network.scrutiny.GoverningBody;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A report that a body should consider, and the result. Only its own borough reads it. */
@Entity
class Referral extends Paper<ReferralStatus> {

    static final RecordType TYPE = new RecordType("referral");

    /** A report was referred to a body, was considered there, or will not be. */
    record ReferralChanged(UUID reportId, GoverningBody body, ReferralStatus status)
            implements Fact {}

    /**
     * The report and the body to which it is referred.
     *
     * @param dueOn London date by which the body should consider it
     */
    record Said(ReportKind kind, UUID reportId, GoverningBody body, LocalDate dueOn) {}

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportKind kind;

    @Column(updatable = false)
    private UUID reportId;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GoverningBody body;

    @Column(updatable = false)
    private LocalDate dueOn;

    private LocalDate heldOn;
    private String outcome;

    protected Referral() {}

    private Referral(Said referred, String title, Actor by) {
        super(by);
        this.kind = referred.kind();
        this.reportId = referred.reportId();
        this.title = title;
        this.body = referred.body();
        this.dueOn = referred.dueOn();
    }

    /**
     * @param title title of the report
     */
    static Opened<Referral> of(Said referred, String title, Actor by) {
        Referral made = new Referral(referred, title, by);
        return new Opened<>(made, made.told(ReferralStatus.OWED));
    }

    /**
     * @param on London date on which the body considered it
     */
    Happened considered(LocalDate on, String concluded) {
        heldOn = on;
        outcome = concluded;
        return told(ReferralStatus.CONSIDERED);
    }

    Happened dropped(String reason) {
        outcome = reason;
        return told(ReferralStatus.DROPPED);
    }

    private Happened told(ReferralStatus next) {
        return Happened.of(new ReferralChanged(reportId, body, next));
    }

    ReportKind kind() {
        return kind;
    }

    UUID reportId() {
        return reportId;
    }

    String title() {
        return title;
    }

    GoverningBody body() {
        return body;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Returns when the body considered it; null while it is due, and if it was dropped. */
    LocalDate heldOn() {
        return heldOn;
    }

    /**
     * Returns the body's conclusions, or why it will not consider the report; null while it is due.
     */
    String outcome() {
        return outcome;
    }

    /**
     * Returns false. The borough may share a body's conclusions as a record of scrutiny instead.
     */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public ReferralStatus status() {
        return status;
    }

    @Override
    public void moveTo(ReferralStatus next) {
        status = next;
    }
}
