package london.dsco.network.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Reply;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A party's answer, given once. It belongs to that party. */
@Entity
class PartyAnswer extends Reply {

    static final RecordType TYPE = new RecordType("party-answer");

    /** A party answered. */
    record Answered(UUID agreementId, PartyDecision decision) implements Fact {}

    /**
     * The content of the answer.
     *
     * @param decidedBy a post or a body
     * @param decidedOn London date
     * @param words null for none
     */
    record Said(PartyDecision decision, String decidedBy, LocalDate decidedOn, String words) {}

    @Column(updatable = false)
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PartyDecision decision;

    @Column(updatable = false)
    private String decidedBy;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private String words;

    protected PartyAnswer() {}

    private PartyAnswer(BoundaryAgreement agreement, Said said, Actor by) {
        super(by);
        this.agreementId = agreement.id();
        this.decision = said.decision();
        this.decidedBy = said.decidedBy();
        this.decidedOn = said.decidedOn();
        this.words = said.words();
    }

    static Opened<PartyAnswer> of(BoundaryAgreement agreement, Said said, Actor by) {
        return new Opened<>(
                new PartyAnswer(agreement, said, by),
                Happened.of(new Answered(agreement.id(), said.decision())));
    }

    UUID agreementId() {
        return agreementId;
    }

    /** Returns the content of the answer. */
    Said said() {
        return new Said(decision, decidedBy, decidedOn, words);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
