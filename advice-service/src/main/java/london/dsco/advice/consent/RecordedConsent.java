package london.dsco.advice.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A consent on the record of one request. The only thing ever added is its withdrawal. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "advice_consent")
public class RecordedConsent {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Giver giver;

    private String giverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "parental_responsibility")
    private ParentalResponsibility basisOfParentalResponsibility;

    @Enumerated(EnumType.STRING)
    private ChildAgreement childAgreement;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<CareNeedCategory> scope;

    @Enumerated(EnumType.STRING)
    private Method method;

    private LocalDate givenOn;
    private LocalDate expiresOn;
    private LocalDate withdrawnOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Advocacy advocacy;

    @Enumerated(EnumType.STRING)
    private WithdrawalEffect withdrawalEffect;

    private String recordedBy;
    private Instant recordedAt;
    private String withdrawnBy;
    private boolean fromSenTeam;

    protected RecordedConsent() {}

    /**
     * @param borough GSS code of the borough whose request it is
     * @param giverName who gave it
     * @param advocacy whether a young person was offered an advocate; null if nothing is recorded
     *     about it
     * @param fromSenTeam whether somebody who receives the advice recorded it; the other consents
     *     would show them what the advice will say
     */
    RecordedConsent(
            String borough,
            UUID requestId,
            Consent consent,
            String giverName,
            Advocacy advocacy,
            Actor recorder,
            boolean fromSenTeam) {
        this.id = consent.id();
        this.borough = borough;
        this.requestId = requestId;
        this.giver = consent.giver();
        this.giverName = giverName;
        this.basisOfParentalResponsibility = consent.basisOfParentalResponsibility();
        this.childAgreement = consent.childAgreement();
        this.purpose = consent.purpose();
        this.scope = consent.scope().stream().sorted().toList();
        this.method = consent.method();
        this.givenOn = consent.givenOn();
        this.expiresOn = consent.expiresOn();
        this.advocacy = advocacy;
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
        this.fromSenTeam = fromSenTeam;
    }

    /**
     * Withdraws the consent.
     *
     * @param date London date from which it no longer counts
     * @param effect what it still changes
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already withdrawn,
     *     {@code UNPROCESSABLE} when the date is before the consent was given or after today
     */
    void withdraw(LocalDate date, WithdrawalEffect effect, Actor actor) {
        ConsentRules.withdrawalRefusal(consent()).ifPresent(Refusal::raise);
        List<Finding> wrong = ConsentRules.withdrawalFindings(consent(), date, actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The consent cannot be withdrawn on this date.", wrong)
                    .raise();
        }
        withdrawnOn = date;
        withdrawalEffect = effect;
        withdrawnBy = actor.username();
    }

    Consent consent() {
        return new Consent(
                id,
                giver,
                basisOfParentalResponsibility,
                childAgreement,
                purpose,
                Set.copyOf(scope),
                method,
                givenOn,
                expiresOn,
                withdrawnOn);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    /** Returns the scope in the order of the areas of care. */
    List<CareNeedCategory> scope() {
        return scope;
    }

    String giverName() {
        return giverName;
    }

    /** Returns the record about an advocate; null if there is none. */
    Advocacy advocacy() {
        return advocacy;
    }

    /** Returns the effect of the withdrawal; null if there is none. */
    WithdrawalEffect withdrawalEffect() {
        return withdrawalEffect;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean isFromSenTeam() {
        return fromSenTeam;
    }

    String withdrawnBy() {
        return withdrawnBy;
    }
}
