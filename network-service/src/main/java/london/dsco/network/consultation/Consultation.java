package london.dsco.network.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.Paper;
import london.dsco.network.paper.Words;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A consultation that the network answers. Its questions never change once it is open. */
@Entity
class Consultation extends Paper<ConsultationStatus> {

    static final RecordType TYPE = new RecordType("consultation");

    /** The content of the consultation: who asks what, and until when. */
    record Asked(
            String title,
            String body,
            String address,
            LocalDate closesOn,
            List<Question> questions) {}

    /** It was opened or closed to members. */
    record ConsultationChanged(ConsultationStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    private String title;
    private String body;
    private String address;
    private LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    protected Consultation() {}

    private Consultation(Asked asked, Actor by) {
        super(by);
        this.title = asked.title();
        this.body = asked.body();
        this.address = asked.address();
        this.closesOn = asked.closesOn();
        this.questions = List.copyOf(asked.questions());
    }

    static Opened<Consultation> of(Asked asked, Actor by) {
        return new Opened<>(
                new Consultation(asked, by),
                Happened.of(new ConsultationChanged(ConsultationStatus.OPEN)));
    }

    Happened close() {
        return Happened.of(new ConsultationChanged(ConsultationStatus.CLOSED));
    }

    String title() {
        return title;
    }

    /** Returns the body that consults. */
    String body() {
        return body;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Returns the last day that the body accepts responses. */
    LocalDate closesOn() {
        return closesOn;
    }

    List<Question> questions() {
        return questions;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** Returns the words that search finds it by. */
    Words words() {
        return Words.of(
                title,
                List.of(body),
                questions.stream().map(Question::text).collect(Collectors.joining("\n")),
                questions.stream()
                        .flatMap(question -> question.options().stream())
                        .collect(Collectors.joining("\n")),
                Words.Lists.NONE,
                London.dateOf(writtenAt()));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public ConsultationStatus status() {
        return status;
    }

    @Override
    public void moveTo(ConsultationStatus next) {
        status = next;
    }
}
