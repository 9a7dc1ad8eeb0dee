package london.dsco.network.eligibility;

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

/** Keeps the criteria of each borough beside those of the others. */
@ApplicationScoped
class EligibilityWriting {

    private final Desk desk;
    private final EligibilityRegister papers;
    private final ChildFreeText childFree;

    EligibilityWriting(Desk desk, EligibilityRegister papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody
     */
    EligibilityCriteriaView write(Command<Void> command, WriteEligibilityCriteria written) {
        EligibilityCriteria.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> new EligibilityCriteria(said, command.actor()),
                EligibilityCriteriaView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    EligibilityCriteriaView change(Command<UUID> command, WriteEligibilityCriteria written) {
        EligibilityCriteria.Said said = written.said();
        require(said, command.actor());
        return desk.change(command, papers, paper -> paper.say(said), EligibilityCriteriaView::of);
    }

    EligibilityCriteriaView share(Command<UUID> command) {
        return desk.share(command, papers, EligibilityCriteriaView::of);
    }

    EligibilityCriteriaView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, EligibilityCriteriaView::of);
    }

    EligibilityCriteriaView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, EligibilityCriteriaView::of);
    }

    List<EligibilityCriteriaView> list(
            UUID after, String borough, EligibilityKind kind, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, borough, kind, actor, limit),
                EligibilityCriteriaView::of);
    }

    private void require(EligibilityCriteria.Said said, Actor actor) {
        List<Finding> wrong =
                EligibilityRules.wrong(
                        said.kind(), said.reviewedEveryMonths(), said.directPayments());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The criteria leave out what families rely on.", wrong)
                    .raise();
        }
        childFree.requireNoIdentifiers(texts(said));
    }

    private static List<Text> texts(EligibilityCriteria.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("offer"), said.offer()));
        texts.add(new Text(Place.of("threshold"), said.threshold()));
        texts.add(new Text(Place.of("allocation"), said.allocation()));
        texts.add(new Text(Place.of("review"), said.review()));
        texts.add(new Text(Place.of("directPayments"), said.directPayments()));
        for (int i = 0; i < said.providers().size(); i++) {
            texts.add(
                    new Text(
                            Place.of("providers").line(i).field("name"),
                            said.providers().get(i).name()));
        }
        return texts;
    }
}
