package london.dsco.network.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.paper.Words;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a borough learned from an inspection. */
@Entity
class InspectionLearning extends ShareablePaper {

    static final RecordType TYPE = new RecordType("inspection-learning");

    /** The author's content. */
    record Said(
            Framework framework,
            LocalDate inspectedOn,
            String outcome,
            String reportAddress,
            List<String> strengths,
            List<String> areasForImprovement,
            List<String> askedFor,
            String advice,
            FollowUp followUp,
            Reinspection reinspection) {}

    @Enumerated(EnumType.STRING)
    private Framework framework;

    private LocalDate inspectedOn;

    private String outcome;

    private String reportAddress;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> strengths;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areasForImprovement;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> askedFor;

    private String advice;

    @JdbcTypeCode(SqlTypes.JSON)
    private FollowUp followUp;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reinspection reinspection;

    protected InspectionLearning() {}

    InspectionLearning(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        framework = said.framework();
        inspectedOn = said.inspectedOn();
        outcome = said.outcome();
        reportAddress = said.reportAddress();
        strengths = List.copyOf(said.strengths());
        areasForImprovement = List.copyOf(said.areasForImprovement());
        askedFor = List.copyOf(said.askedFor());
        advice = said.advice();
        followUp = said.followUp();
        reinspection = said.reinspection();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                framework,
                inspectedOn,
                outcome,
                reportAddress,
                strengths,
                areasForImprovement,
                askedFor,
                advice,
                followUp,
                reinspection);
    }

    /** Returns its outcome in place of a title, which it does not have. */
    @Override
    protected Optional<Words> words() {
        return Optional.of(
                Words.of(
                        outcome,
                        List.of(framework.name()),
                        String.join("\n", strengths)
                                + '\n'
                                + String.join("\n", areasForImprovement),
                        String.join("\n", askedFor) + '\n' + advice + '\n' + cameOfIt(),
                        Words.Lists.ofType(framework),
                        London.dateOf(writtenAt())));
    }

    /**
     * Returns the words of the plan and of the re-inspection, but not who acts: many plans name the
     * same posts.
     */
    private String cameOfIt() {
        List<String> words = new ArrayList<>();
        if (followUp != null) {
            for (FollowUpAction one : followUp.actions()) {
                words.add(one.improves());
                words.add(one.action());
                words.add(one.changed());
            }
        }
        if (reinspection != null) {
            words.add(reinspection.outcome());
            words.addAll(reinspection.improved());
            words.addAll(reinspection.remaining());
            words.add(reinspection.difference());
        }
        return words.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
