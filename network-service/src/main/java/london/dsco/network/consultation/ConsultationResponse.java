package london.dsco.network.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's response to a consultation. The network's own is the regional response. */
@Entity
class ConsultationResponse extends Paper<ResponseStatus> {

    static final RecordType TYPE = new RecordType("consultation-response");

    /** It was written, shared or sent. */
    record ResponseChanged(UUID consultationId, ResponseStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private ResponseStatus status;

    private UUID consultationId;
    private LocalDate submittedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    protected ConsultationResponse() {}

    private ConsultationResponse(UUID consultationId, List<Answer> answers, Actor by) {
        super(by);
        this.consultationId = consultationId;
        this.answers = List.copyOf(answers);
    }

    static Opened<ConsultationResponse> of(UUID consultationId, List<Answer> answers, Actor by) {
        var response = new ConsultationResponse(consultationId, answers, by);
        return new Opened<>(response, response.became(ResponseStatus.DRAFT));
    }

    Happened answer(List<Answer> anew) {
        answers = List.copyOf(anew);
        return became(status);
    }

    Happened share() {
        return became(ResponseStatus.SHARED);
    }

    /**
     * @param on the London date on which it was sent
     */
    Happened submit(LocalDate on) {
        submittedOn = on;
        return became(ResponseStatus.SUBMITTED);
    }

    private Happened became(ResponseStatus next) {
        return Happened.of(new ResponseChanged(consultationId, next));
    }

    UUID consultationId() {
        return consultationId;
    }

    List<Answer> answers() {
        return answers;
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    @Override
    public boolean isShared() {
        return status != ResponseStatus.DRAFT;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public ResponseStatus status() {
        return status;
    }

    @Override
    public void moveTo(ResponseStatus next) {
        status = next;
    }
}
