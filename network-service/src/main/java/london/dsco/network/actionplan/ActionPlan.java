package london.dsco.network.actionplan;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A DSCO's plan for a year or more: strategic priorities, and actions in nine areas. */
@Entity
class ActionPlan extends ShareablePaper {

    static final RecordType TYPE = new RecordType("action-plan");

    /** The author's content. */
    record Said(
            String title,
            LocalDate firstDay,
            LocalDate lastDay,
            List<String> priorities,
            List<AreaPlan> areas) {}

    private String title;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> priorities;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AreaPlan> areas;

    protected ActionPlan() {}

    ActionPlan(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        title = said.title();
        firstDay = said.firstDay();
        lastDay = said.lastDay();
        priorities = List.copyOf(said.priorities());
        areas = List.copyOf(said.areas());
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(title, firstDay, lastDay, priorities, areas);
    }

    @Override
    public String headline() {
        return title;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
