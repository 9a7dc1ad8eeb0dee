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

/** A private link to the meetings of a person, or to those at a school or college. */
@Entity
@DynamicUpdate // the service may update no more than its end
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

    /** URN of the school or college whose meetings it shows; null for a person's own. */
    String settingUrn() {
        return settingUrn;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
