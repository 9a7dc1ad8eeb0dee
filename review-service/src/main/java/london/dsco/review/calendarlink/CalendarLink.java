package london.dsco.review.calendarlink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import london.dsco.calendarlink.PrivateLink;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.records.RecordType;
import org.hibernate.annotations.DynamicUpdate;

/** A private link to a person's meetings, or to the meetings at a school or college. */
@Entity
@DynamicUpdate // the service may update only when it ends
@Table(name = "calendar_link")
class CalendarLink extends PrivateLink {

    private static final RecordType TYPE = new RecordType("calendar-link");

    @Column(updatable = false)
    private String settingUrn;

    protected CalendarLink() {}

    CalendarLink(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        super(secret, expiresOn, owner);
        this.settingUrn = owner.has(Role.SETTING) ? owner.setting() : null;
    }

    /**
     * Returns the URN of the school or college whose meetings the link shows; null for a person's
     * own meetings.
     */
    String settingUrn() {
        return settingUrn;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
