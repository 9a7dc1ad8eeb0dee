package london.dsco.calendarlink;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.link.LinkSecret;
import london.dsco.records.Happened;
import london.dsco.records.Recorded;
import org.hibernate.annotations.UuidGenerator;

/**
 * A private link to somebody's calendar. Its secret is never stored. The service's own link adds
 * which calendar it is, and is marked {@code @DynamicUpdate}, because the service may update only
 * when an existing link ends.
 */
@MappedSuperclass
public abstract class PrivateLink implements Recorded<CalendarLinkStatus> {

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
    private byte[] secretHash;

    @Column(updatable = false)
    private LocalDate expiresOn;

    @Column(updatable = false)
    private Instant madeAt;

    private Instant revokedAt;

    protected PrivateLink() {}

    /**
     * Creates a link to the calendar of the person who makes it.
     *
     * @param expiresOn last London date on which it works
     */
    protected PrivateLink(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        this.borough = owner.scope();
        this.username = owner.username();
        this.secretHash = secret.hash();
        this.expiresOn = expiresOn;
        this.madeAt = owner.at();
    }

    /** Revokes it; does nothing if it was already revoked. */
    Happened revoke(Actor by) {
        if (status == CalendarLinkStatus.REVOKED) {
            return Happened.nothing();
        }
        revokedAt = by.at();
        return Happened.of(new CalendarLinkRevoked(by.today()));
    }

    /** Returns whether this is the secret that opens it. */
    boolean isOpenedBy(LinkSecret secret) {
        return secret.isOf(secretHash);
    }

    /**
     * Returns whether it works, or has expired or was revoked.
     *
     * @param today London date
     */
    CalendarLinkState state(LocalDate today) {
        if (status == CalendarLinkStatus.REVOKED) {
            return CalendarLinkState.REVOKED;
        }
        return today.isAfter(expiresOn) ? CalendarLinkState.EXPIRED : CalendarLinkState.OPEN;
    }

    public UUID id() {
        return id;
    }

    /** Returns its owner: the user name in their token. */
    public String username() {
        return username;
    }

    /** Returns the last London date on which it works. */
    LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Returns when it was revoked; null unless it was. */
    Instant revokedAt() {
        return revokedAt;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    /** Returns the GSS code of the owner's borough; empty for the network's own accounts. */
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
