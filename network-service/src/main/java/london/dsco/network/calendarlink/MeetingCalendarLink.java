package london.dsco.network.calendarlink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import london.dsco.calendarlink.PrivateLink;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.records.RecordType;
import org.hibernate.annotations.DynamicUpdate;

/** A private link to the meetings that somebody may read. */
@Entity
@DynamicUpdate // the service may update only when it ends
@Table(name = "meeting_calendar_link")
class MeetingCalendarLink extends PrivateLink {

    private static final RecordType TYPE = new RecordType("meeting-calendar-link");

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    protected MeetingCalendarLink() {}

    MeetingCalendarLink(LinkSecret secret, Role role, LocalDate expiresOn, Actor owner) {
        super(secret, expiresOn, owner);
        this.role = role;
    }

    /** Returns the role in which its owner made it. */
    Role role() {
        return role;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
