package london.dsco.network.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;

/** Keeps the self-assessments, one for each borough and year. */
@ApplicationScoped
class MaturityAssessing {

    private final Desk desk;
    private final MaturityAssessments papers;
    private final ChildFreeText childFree;

    MaturityAssessing(Desk desk, MaturityAssessments papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code CONFLICT} when the borough has one for that year
     */
    MaturityAssessmentView write(Command<Void> command, WriteMaturityAssessment written) {
        MaturityAssessment.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> {
                    requireNone(said.year(), null, command.actor());
                    return new MaturityAssessment(said, command.actor());
                },
                MaturityAssessmentView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    MaturityAssessmentView change(Command<UUID> command, WriteMaturityAssessment written) {
        MaturityAssessment.Said said = written.said();
        require(said, command.actor());
        return desk.change(
                command,
                papers,
                paper -> {
                    requireNone(said.year(), paper, command.actor());
                    paper.say(said);
                },
                MaturityAssessmentView::of);
    }

    MaturityAssessmentView share(Command<UUID> command) {
        return desk.share(command, papers, MaturityAssessmentView::of);
    }

    MaturityAssessmentView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, MaturityAssessmentView::of);
    }

    MaturityAssessmentView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, MaturityAssessmentView::of);
    }

    List<MaturityAssessmentView> list(
            UUID after, String borough, Integer year, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, year, actor, limit),
                MaturityAssessmentView::of);
    }

    private void requireNone(int year, MaturityAssessment except, Actor actor) {
        papers.ofYear(year, actor)
                .filter(known -> known != except)
                .ifPresent(
                        known -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Your borough has a self-assessment for that year. Change that one.")
                                    .with("existing", known.id())
                                    .raise();
                        });
    }

    private void require(MaturityAssessment.Said said, Actor actor) {
        List<Finding> wrong = MaturityRules.wrong(said.year(), said.levels(), actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(
                            "The self-assessment cannot be compared with others.", wrong)
                    .raise();
        }
        childFree.requireNoIdentifiers(texts(said));
    }

    private static List<Text> texts(MaturityAssessment.Said said) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < said.levels().size(); i++) {
            texts.add(
                    new Text(
                            Place.of("levels").line(i).field("evidence"),
                            said.levels().get(i).evidence()));
        }
        return texts;
    }
}
