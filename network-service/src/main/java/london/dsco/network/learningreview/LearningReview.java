package london.dsco.network.learningreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.paper.Words;
import london.dsco.network.scrutiny.GoverningBody;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a borough learnt from a case or an intervention, written so that nobody can be identified.
 */
@Entity
class LearningReview extends ShareablePaper {

    static final RecordType TYPE = new RecordType("learning-review");

    /** The author's content. */
    record Said(
            LearningKind kind,
            String trigger,
            List<String> themes,
            String learned,
            List<IntervenorPrinciple> principles,
            List<String> actions,
            LocalDate reportedToBoardOn,
            GoverningBody reportedTo) {}

    @Enumerated(EnumType.STRING)
    private LearningKind kind;

    private String trigger;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> themes;

    private String learned;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IntervenorPrinciple> principles;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> actions;

    private LocalDate reportedToBoardOn;

    @Enumerated(EnumType.STRING)
    private GoverningBody reportedTo;

    protected LearningReview() {}

    LearningReview(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        kind = said.kind();
        trigger = said.trigger();
        themes = List.copyOf(said.themes());
        learned = said.learned();
        principles = List.copyOf(said.principles());
        actions = List.copyOf(said.actions());
        reportedToBoardOn = said.reportedToBoardOn();
        reportedTo = said.reportedTo();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                kind, trigger, themes, learned, principles, actions, reportedToBoardOn, reportedTo);
    }

    /** Returns its trigger in place of a title, which it does not have. */
    @Override
    protected Optional<Words> words() {
        return Optional.of(
                Words.of(
                        trigger,
                        themes,
                        trigger + '\n' + learned,
                        String.join("\n", actions),
                        Words.Lists.ofType(kind),
                        London.dateOf(writtenAt())));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
