package london.dsco.network.calendarlink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** A private link to the meetings that somebody may read. Its secret is kept nowhere. */
@Entity
@DynamicUpdate // the service may update no more than its end
@Table(name = "meeting_calendar_link")
class MeetingCalendarLink implements Recorded<MeetingLinkStatus> {

    private static final RecordType TYPE = new RecordType("meeting-calendar-link");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Enumerated(EnumType.STRING)
    private MeetingLinkStatus status;

    @Column(updatable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private LocalDate expiresOn;

    @Column(updatable = false)
    private Instant madeAt;

    private Instant revokedAt;

    protected MeetingCalendarLink() {}

    private MeetingCalendarLink(LinkSecret secret, Role role, LocalDate expiresOn, Actor owner) {
        this.borough = owner.scope();
        this.username = owner.username();
        this.role = role;
        this.secretHash = secret.hash();
        this.expiresOn = expiresOn;
        this.madeAt = owner.at();
    }

    /**
     * A link to the meetings of whoever makes it.
     *
     * @param role as which they make it
     * @param expiresOn London date, the last on which it works
     */
    static Opened<MeetingCalendarLink> made(
            LinkSecret secret, Role role, LocalDate expiresOn, Actor owner) {
        return new Opened<>(
                new MeetingCalendarLink(secret, role, expiresOn, owner),
                Happened.of(new MeetingLinkMade(expiresOn)));
    }

    /** Ends it; nothing happens to one that was revoked before. */
    Happened revoke(Actor by) {
        if (status == MeetingLinkStatus.REVOKED) {
            return Happened.nothing();
        }
        revokedAt = by.at();
        return Happened.of(new MeetingLinkRevoked(by.today()));
    }

    /** Whether this is the secret that opens it. */
    boolean isOpenedBy(LinkSecret secret) {
        return secret.isOf(secretHash);
    }

    MeetingLinkState state(LocalDate today) {
        if (status == MeetingLinkStatus.REVOKED) {
            return MeetingLinkState.REVOKED;
        }
        return today.isAfter(expiresOn) ? MeetingLinkState.EXPIRED : MeetingLinkState.OPEN;
    }

    UUID id() {
        return id;
    }

    /** Whose it is, as tokens name them. */
    String username() {
        return username;
    }

    /** As what they made it. */
    Role role() {
        return role;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant revokedAt() {
        return revokedAt;
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
    public MeetingLinkStatus status() {
        return status;
    }

    @Override
    public void moveTo(MeetingLinkStatus next) {
        status = next;
    }
}
