package london.dsco.advice.peeraudit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.grading.Gate;
import london.dsco.grading.Judgement;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A redacted copy in the borough that audits it. It names neither the case nor the borough it came
 * from. {@link PeerAudit} does, and only that borough reads it.
 */
@Entity
@DynamicUpdate // the service may update no other column
public class PeerCopy implements Recorded<PeerCopyStatus> {

    static final RecordType TYPE = new RecordType("peer-audit");

    @Id private UUID id;
    private String borough;

    @Enumerated(EnumType.STRING)
    private PeerCopyStatus status;

    private String template;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RedactedAdvice advice;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Integer> computed;

    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Judgement judgement;

    private String summary;
    private String scoredBy;
    private Instant scoredAt;
    @Version private long version;

    protected PeerCopy() {}

    /**
     * @param audit the audit that it is a copy for
     * @param template version of the audit's template
     * @param computed points that the system scored, by criterion, because the peer has no record
     *     to score them from
     */
    PeerCopy(
            PeerAudit audit,
            String template,
            RedactedAdvice advice,
            Map<String, Integer> computed) {
        this.id = audit.copyId();
        this.borough = audit.withBorough();
        this.status = PeerCopyStatus.AWAITING;
        this.template = template;
        this.advice = advice;
        this.computed = computed;
        this.sentAt = audit.askedAt();
    }

    /** Records the scores by somebody in the other borough. */
    void scored(Judgement made, String words, Actor peer) {
        judgement = made;
        summary = words;
        scoredBy = peer.username();
        scoredAt = peer.at();
    }

    /** Returns the gates that the peer named, with those that the copy shows without judgement. */
    Set<Gate> gates(Set<Gate> named) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(named);
        if (!advice.hasChildVoice()) {
            gates.add(Gate.NO_CHILD_VOICE);
        }
        return gates;
    }

    UUID id() {
        return id;
    }

    String template() {
        return template;
    }

    RedactedAdvice advice() {
        return advice;
    }

    Map<String, Integer> computed() {
        return computed;
    }

    Instant sentAt() {
        return sentAt;
    }

    /** Returns the judgement; null before it is scored. */
    Judgement judgement() {
        return judgement;
    }

    String summary() {
        return summary;
    }

    Instant scoredAt() {
        return scoredAt;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public PeerCopyStatus status() {
        return status;
    }

    @Override
    public void moveTo(PeerCopyStatus next) {
        status = next;
    }
}
