package london.dsco.advice.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A completed questionnaire about a request, as received. It never changes. */
@Entity
@Immutable
@Table(name = "advice_questionnaire")
public class CompletedQuestionnaire {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private int number;
    private String groupsAndActivities;
    private String informalCareAndSupport;
    private String impactOnFamilyLife;

    @Enumerated(EnumType.STRING)
    private CompletedBy completedBy;

    private LocalDate completedOn;

    @Enumerated(EnumType.STRING)
    private QuestionnaireChannel channel;

    @Enumerated(EnumType.STRING)
    private LinkRecipient recipient;

    private UUID linkId;
    private String recordedBy;
    private Instant recordedAt;

    protected CompletedQuestionnaire() {}

    private CompletedQuestionnaire(
            String borough,
            UUID requestId,
            int number,
            QuestionnaireAnswers answers,
            LocalDate completedOn,
            Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.requestId = requestId;
        this.number = number;
        this.groupsAndActivities = answers.groupsAndActivities();
        this.informalCareAndSupport = answers.informalCareAndSupport();
        this.impactOnFamilyLife = answers.impactOnFamilyLife();
        this.completedBy = answers.completedBy();
        this.completedOn = completedOn;
        this.channel = QuestionnaireChannel.STAFF;
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    /**
     * Returns a questionnaire that somebody in social care wrote down.
     *
     * @param borough GSS code of the borough whose request it is
     * @param number from 1
     * @param completedOn London date; null for today
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link QuestionnaireRules}
     */
    static CompletedQuestionnaire byStaff(
            String borough,
            UUID requestId,
            int number,
            QuestionnaireAnswers answers,
            LocalDate completedOn,
            Actor recorder) {
        LocalDate day = completedOn == null ? recorder.today() : completedOn;
        refuse(QuestionnaireRules.findings(answers, day, recorder.today()));
        return new CompletedQuestionnaire(borough, requestId, number, answers, day, recorder);
    }

    /**
     * Returns a questionnaire received through a link today.
     *
     * @param number from 1
     * @param portal the system that handed it in
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link QuestionnaireRules}
     */
    static CompletedQuestionnaire through(
            QuestionnaireLink link, int number, QuestionnaireAnswers answers, Actor portal) {
        refuse(QuestionnaireRules.findings(answers, link.recipient()));
        CompletedQuestionnaire made =
                new CompletedQuestionnaire(
                        link.borough(), link.requestId(), number, answers, portal.today(), portal);
        made.channel = QuestionnaireChannel.LINK;
        made.recipient = link.recipient();
        made.linkId = link.id();
        return made;
    }

    private static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This questionnaire cannot be recorded.", wrong).raise();
        }
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    QuestionnaireAnswers answers() {
        return new QuestionnaireAnswers(
                groupsAndActivities, informalCareAndSupport, impactOnFamilyLife, completedBy);
    }

    LocalDate completedOn() {
        return completedOn;
    }

    QuestionnaireChannel channel() {
        return channel;
    }

    /** Returns the person the link was for; null if staff wrote it down. */
    LinkRecipient recipient() {
        return recipient;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
