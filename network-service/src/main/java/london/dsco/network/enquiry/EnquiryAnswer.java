package london.dsco.network.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Reply;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A contact point's answer, given once. It belongs to those who answer. */
@Entity
class EnquiryAnswer extends Reply {

    static final RecordType TYPE = new RecordType("enquiry-answer");

    /** An enquiry was answered. */
    record Answered(UUID enquiryId) implements Fact {}

    /**
     * The content of the answer.
     *
     * @param askNext GSS code of the borough that can say more; null for none
     */
    record Said(String text, String askNext) {}

    @Column(updatable = false)
    private UUID enquiryId;

    @Column(updatable = false)
    private String asker;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String askNext;

    protected EnquiryAnswer() {}

    private EnquiryAnswer(Enquiry enquiry, Said said, Actor by) {
        super(by);
        this.enquiryId = enquiry.id();
        this.asker = enquiry.borough();
        this.text = said.text();
        this.askNext = said.askNext();
    }

    static Opened<EnquiryAnswer> of(Enquiry enquiry, Said said, Actor by) {
        return new Opened<>(
                new EnquiryAnswer(enquiry, said, by), Happened.of(new Answered(enquiry.id())));
    }

    UUID enquiryId() {
        return enquiryId;
    }

    String text() {
        return text;
    }

    /** Returns the GSS code of the borough that can say more; null for none. */
    String askNext() {
        return askNext;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
