package london.dsco.network.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A contact point's question to another, and the last day to answer it. */
@Entity
class Enquiry extends Paper<EnquiryStatus> {

    static final RecordType TYPE = new RecordType("enquiry");

    /** An enquiry was sent to a borough, or was withdrawn. */
    record EnquiryChanged(String askedOf, EnquiryStatus status) implements Fact {}

    /**
     * The content of the enquiry.
     *
     * @param askedOf GSS code of the borough that is asked
     */
    record Said(String askedOf, String title, String text) {}

    @Enumerated(EnumType.STRING)
    private EnquiryStatus status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContactPoint askedBy;

    @Column(updatable = false)
    private String askedOf;

    @Column(updatable = false)
    private LocalDate answerBy;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    protected Enquiry() {}

    private Enquiry(ContactPoint askedBy, Said asked, Actor by) {
        super(by);
        this.askedBy = askedBy;
        this.askedOf = asked.askedOf();
        this.title = asked.title();
        this.text = asked.text();
        this.answerBy = EnquiryRules.answerBy(by.today());
    }

    static Opened<Enquiry> of(ContactPoint askedBy, Said asked, Actor by) {
        Enquiry made = new Enquiry(askedBy, asked, by);
        return new Opened<>(made, made.told(EnquiryStatus.ASKED));
    }

    Happened withdrawn() {
        return told(EnquiryStatus.WITHDRAWN);
    }

    private Happened told(EnquiryStatus next) {
        return Happened.of(new EnquiryChanged(askedOf, next));
    }

    /** Returns whether the actor belongs to the side that asked. */
    boolean isAskedBy(Actor actor) {
        return isOf(actor) && askedBy.includes(actor);
    }

    /** Returns whether the actor belongs to the side that is asked. */
    boolean isAskedOf(Actor actor) {
        return askedOf.equals(actor.scope()) && askedBy.other().includes(actor);
    }

    ContactPoint askedBy() {
        return askedBy;
    }

    /** Returns the GSS code of the borough that is asked. */
    String askedOf() {
        return askedOf;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Returns false, because only its two sides read it; see {@link Enquiries}. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public EnquiryStatus status() {
        return status;
    }

    @Override
    public void moveTo(EnquiryStatus next) {
        status = next;
    }
}
