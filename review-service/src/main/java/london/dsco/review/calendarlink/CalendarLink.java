package london.dsco.review.calendarlink;

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
import london.dsco.review.plan.Plans;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** A private link to somebody's calendar. Its secret is kept nowhere. */
@Entity
@DynamicUpdate // the service may update no more than its end
@Table(name = "calendar_link")
class CalendarLink implements Recorded<CalendarLinkStatus> {

    private static final RecordType TYPE = new RecordType("calendar-link");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Enumerated(EnumType.STRING)
    private CalendarLinkStatus status;

    @Column(updatable = false)
    private String username;

    @Column(updatable = false)
    private String settingUrn;

    @Column(updatable = false)
    private byte[] secretHash;

    @Column(updatable = false)
    private LocalDate expiresOn;

    @Column(updatable = false)
    private Instant madeAt;

    private Instant revokedAt;

    protected CalendarLink() {}

    private CalendarLink(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        this.borough = Plans.boroughOf(owner);
        this.username = owner.username();
        this.settingUrn = owner.has(Role.SETTING) ? owner.setting() : null;
        this.secretHash = secret.hash();
        this.expiresOn = expiresOn;
        this.madeAt = owner.at();
    }

    /**
     * A link to the calendar of whoever makes it.
     *
     * @param expiresOn London date, the last on which it works
     */
    static Opened<CalendarLink> made(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        return new Opened<>(
                new CalendarLink(secret, expiresOn, owner),
                Happened.of(new CalendarLinkMade(expiresOn)));
    }

    /** Ends it; nothing happens to one that was revoked before. */
    Happened revoke(Actor by) {
        if (status == CalendarLinkStatus.REVOKED) {
            return Happened.nothing();
        }
        revokedAt = by.at();
        return Happened.of(new CalendarLinkRevoked(by.today()));
    }

    /** Whether this is the secret that opens it. */
    boolean isOpenedBy(LinkSecret secret) {
        return secret.isOf(secretHash);
    }

    CalendarLinkState state(LocalDate today) {
        if (status == CalendarLinkStatus.REVOKED) {
            return CalendarLinkState.REVOKED;
        }
        return today.isAfter(expiresOn) ? CalendarLinkState.EXPIRED : CalendarLinkState.OPEN;
    }

    UUID id() {
        return id;
    }

    /** Whose it is, as tokens name them. */
    String username() {
        return username;
    }

    /** URN of the school or college whose meetings it shows; null for a person's own. */
    String settingUrn() {
        return settingUrn;
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
    public CalendarLinkStatus status() {
        return status;
    }

    @Override
    public void moveTo(CalendarLinkStatus next) {
        status = next;
    }
}
