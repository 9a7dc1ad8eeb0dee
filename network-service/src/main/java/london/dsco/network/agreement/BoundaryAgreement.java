package london.dsco.network.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's proposal to others. Its words never change. */
@Entity
class BoundaryAgreement extends Paper<AgreementStatus> {

    static final RecordType TYPE = new RecordType("boundary-agreement");

    /** An agreement was proposed, or ended. */
    record AgreementChanged(AgreementSubject subject, List<String> parties, AgreementStatus status)
            implements Fact {}

    /**
     * The content of the proposal.
     *
     * @param parties GSS codes of the other boroughs
     * @param until null for no last day
     */
    record Said(
            AgreementSubject subject,
            String title,
            String text,
            List<String> parties,
            LocalDate from,
            LocalDate until,
            LocalDate reviewOn) {}

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementSubject subject;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<String> parties;

    @Column(updatable = false)
    private LocalDate inForceFrom;

    @Column(updatable = false)
    private LocalDate inForceUntil;

    @Column(updatable = false)
    private LocalDate reviewOn;

    private String ending;

    protected BoundaryAgreement() {}

    private BoundaryAgreement(Said proposed, Actor by) {
        super(by);
        this.subject = proposed.subject();
        this.title = proposed.title();
        this.text = proposed.text();
        this.parties = List.copyOf(proposed.parties());
        this.inForceFrom = proposed.from();
        this.inForceUntil = proposed.until();
        this.reviewOn = proposed.reviewOn();
    }

    static Opened<BoundaryAgreement> of(Said proposed, Actor by) {
        BoundaryAgreement made = new BoundaryAgreement(proposed, by);
        return new Opened<>(made, made.told(AgreementStatus.STANDING));
    }

    Happened ended(String reason) {
        ending = reason;
        return told(AgreementStatus.ENDED);
    }

    private Happened told(AgreementStatus next) {
        return Happened.of(new AgreementChanged(subject, parties, next));
    }

    /** Returns whether the actor's borough was asked to agree. */
    boolean isAskedOf(Actor actor) {
        return parties.contains(actor.scope());
    }

    /** Returns the content of the proposal. */
    Said said() {
        return new Said(subject, title, text, parties, inForceFrom, inForceUntil, reviewOn);
    }

    /** Returns why it was ended; null until then. */
    String ending() {
        return ending;
    }

    /** Returns false, because only its parties read it; see {@link BoundaryAgreements}. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public AgreementStatus status() {
        return status;
    }

    @Override
    public void moveTo(AgreementStatus next) {
        status = next;
    }
}
