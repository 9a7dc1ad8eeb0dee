package london.dsco.network.roleprofile;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a borough has shaped the role of its Designated Social Care Officer. A borough has one
 * profile.
 */
@Entity
class RoleProfile extends ShareablePaper {

    static final RecordType TYPE = new RecordType("role-profile");

    /** The author's content. */
    record Said(
            List<Holder> holders,
            LocalDate since,
            BigDecimal hours,
            boolean inJobDescription,
            Boolean registered,
            Leadership leadership,
            List<RolePartner> alignedWith,
            List<StrandTasks> strands,
            String history) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Holder> holders;

    private LocalDate since;

    private BigDecimal hours;

    private boolean inJobDescription;

    private Boolean registered;

    @JdbcTypeCode(SqlTypes.JSON)
    private Leadership leadership;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RolePartner> alignedWith;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StrandTasks> strands;

    private String history;

    protected RoleProfile() {}

    RoleProfile(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        holders = List.copyOf(said.holders());
        since = said.since();
        hours = said.hours();
        inJobDescription = said.inJobDescription();
        registered = said.registered();
        leadership = said.leadership();
        alignedWith = List.copyOf(said.alignedWith());
        strands = List.copyOf(said.strands());
        history = said.history();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                holders,
                since,
                hours,
                inJobDescription,
                registered,
                leadership,
                alignedWith,
                strands,
                history);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
