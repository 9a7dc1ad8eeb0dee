package london.dsco.advice.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A lesson from one case. The only thing ever added is the board that heard it. */
@Entity
@DynamicUpdate // the service may update no other column
public class LearningPoint {

    static final int LESSON = 2_000;

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private LearningTheme theme;

    @Enumerated(EnumType.STRING)
    private LearningSource source;

    private String lesson;
    private String recordedBy;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private Board board;

    private LocalDate reportedOn;

    protected LearningPoint() {}

    LearningPoint(
            AdviceRequest request,
            LearningTheme theme,
            LearningSource source,
            String lesson,
            Actor dsco) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.theme = theme;
        this.source = source;
        this.lesson = lesson;
        this.recordedBy = dsco.username();
        this.recordedAt = dsco.at();
    }

    /**
     * Records that a board heard the lesson.
     *
     * @param on London date on which it met
     * @param today London date
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when a board has already heard
     *     it; {@code UNPROCESSABLE} when the day is in the future, or before the lesson was
     *     recorded
     */
    void report(Board told, LocalDate on, LocalDate today) {
        if (board != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "A board has already been told of this lesson.")
                    .raise();
        }
        if (on.isAfter(today)) {
            throw Refusal.unprocessable(
                            "reportedOn", "in-the-future", "Record this once the board has met.")
                    .raise();
        }
        if (on.isBefore(recordedOn())) {
            throw Refusal.unprocessable(
                            "reportedOn",
                            "before-recorded",
                            "The board cannot have met before the lesson was recorded.")
                    .raise();
        }
        board = told;
        reportedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    LearningTheme theme() {
        return theme;
    }

    LearningSource source() {
        return source;
    }

    String lesson() {
        return lesson;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Returns the London date of the record. */
    LocalDate recordedOn() {
        return London.dateOf(recordedAt);
    }

    /** Returns the board that heard it; null until one has. */
    Board board() {
        return board;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }
}
