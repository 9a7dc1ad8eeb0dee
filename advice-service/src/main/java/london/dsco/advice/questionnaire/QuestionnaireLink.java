package london.dsco.advice.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A link through which somebody can answer a questionnaire once. The only thing ever added is how
 * it ended.
 */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "questionnaire_link")
public class QuestionnaireLink {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private LinkRecipient recipient;

    private byte[] tokenSeed;
    private byte[] tokenHash;
    private LocalDate expiresOn;
    private String madeBy;
    private Instant madeAt;
    private Instant usedAt;
    private String revokedBy;
    private Instant revokedAt;

    protected QuestionnaireLink() {}

    /**
     * @param borough GSS code of the borough whose request it is
     * @param expiresOn London date, the last on which it can be used; null for four weeks from
     *     today
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the last day is before
     *     tomorrow, or after the six weeks that advice takes
     */
    QuestionnaireLink(
            String borough,
            UUID requestId,
            LinkRecipient recipient,
            LocalDate expiresOn,
            LinkSecrets secrets,
            Actor maker) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.requestId = requestId;
        this.recipient = recipient;
        this.expiresOn = lastDay(expiresOn, maker.today());
        this.madeBy = maker.username();
        this.madeAt = maker.at();
        this.tokenSeed = secrets.seed();
        this.tokenHash = secrets.secret(id, tokenSeed).hash();
    }

    private static LocalDate lastDay(LocalDate wanted, LocalDate today) {
        if (wanted == null) {
            return today.plusDays(QuestionnaireRules.USUAL_DAYS);
        }
        List<Finding> wrong = QuestionnaireRules.lastDayFindings(wanted, today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(wrong.get(0)).raise();
        }
        return wanted;
    }

    /**
     * Returns the state of the link.
     *
     * @param over whether the request has ended, which ends its links too
     * @param today London date
     */
    LinkState state(boolean over, LocalDate today) {
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        if (usedAt != null) {
            return LinkState.USED;
        }
        return over || today.isAfter(expiresOn) ? LinkState.EXPIRED : LinkState.OPEN;
    }

    /** Uses an open link, which is possible once. */
    void use(Actor portal) {
        usedAt = portal.at();
    }

    /**
     * Revokes the link. A link that is already revoked stays as it is.
     *
     * @return whether anything changed
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it has been used
     */
    boolean revoke(Actor actor) {
        if (usedAt != null) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "This link has been used. The answers sent through it stay on record.")
                    .raise();
        }
        if (revokedAt != null) {
            return false;
        }
        revokedBy = actor.username();
        revokedAt = actor.at();
        return true;
    }

    /** Returns the token; empty if the link was made under another key. */
    Optional<LinkSecret> token(LinkSecrets secrets) {
        LinkSecret token = secrets.secret(id, tokenSeed);
        return MessageDigest.isEqual(token.hash(), tokenHash)
                ? Optional.of(token)
                : Optional.empty();
    }

    UUID id() {
        return id;
    }

    String borough() {
        return borough;
    }

    UUID requestId() {
        return requestId;
    }

    LinkRecipient recipient() {
        return recipient;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    String revokedBy() {
        return revokedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
