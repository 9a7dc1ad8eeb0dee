package london.dsco.network.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A survey of the people with whom a borough's DSCO works. It has no link to its answers. */
@Entity
class Survey extends Paper<SurveyStatus> {

    static final RecordType TYPE = new RecordType("survey");

    /** What was done with it. */
    record Kept(SurveyStatus status) implements Fact {}

    @Enumerated(EnumType.STRING)
    private SurveyStatus status;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StakeholderGroup> asked;

    private LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GroupResult> results;

    protected Survey() {}

    private Survey(String title, List<StakeholderGroup> asked, LocalDate closesOn, Actor by) {
        super(by);
        this.title = title;
        this.asked = List.copyOf(asked);
        this.closesOn = closesOn;
        this.results = List.of();
    }

    static Opened<Survey> of(
            String title, List<StakeholderGroup> asked, LocalDate closesOn, Actor by) {
        return new Opened<>(
                new Survey(title, asked, closesOn, by), Happened.of(new Kept(SurveyStatus.OPEN)));
    }

    /** Closes it with the counted answers, which never change from now on. */
    Happened closed(List<GroupResult> counted) {
        results = List.copyOf(counted);
        return Happened.of(new Kept(SurveyStatus.CLOSED));
    }

    Happened shared() {
        return Happened.of(new Kept(SurveyStatus.SHARED));
    }

    Happened takenBack() {
        return Happened.of(new Kept(SurveyStatus.WITHDRAWN));
    }

    /** Returns whether it can be answered on a London date. */
    boolean takesAnswersOn(LocalDate today) {
        return status == SurveyStatus.OPEN && !today.isAfter(closesOn);
    }

    /**
     * Returns the group for which the actor answers; if several, the first that the survey asks.
     */
    Optional<StakeholderGroup> groupOf(Actor actor) {
        return asked.stream().filter(group -> group.includes(actor)).findFirst();
    }

    String title() {
        return title;
    }

    List<StakeholderGroup> asked() {
        return asked;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    /** Returns the results by group; empty while it is open. */
    List<GroupResult> results() {
        return results;
    }

    @Override
    public boolean isShared() {
        return status == SurveyStatus.SHARED;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public SurveyStatus status() {
        return status;
    }

    @Override
    public void moveTo(SurveyStatus next) {
        status = next;
    }
}
