package london.dsco.network.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Texts;
import london.dsco.network.practice.KnownPractices;
import london.dsco.network.practice.MeasuredChange;

/** Lets boroughs record which practices of others they took up, and with what result. */
@ApplicationScoped
class Adopting {

    private final Desk desk;
    private final Adoptions papers;
    private final KnownPractices practices;
    private final ChildFreeText childFree;

    Adopting(Desk desk, Adoptions papers, KnownPractices practices, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.practices = practices;
        this.childFree = childFree;
    }

    /**
     * Records, as a draft, that the actor's borough took a practice up.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} unless the practice is
     *     published; {@code FORBIDDEN} for a practice of their own; {@code CONFLICT} when their
     *     borough already has an adoption of it; {@code UNPROCESSABLE} when the text identifies
     *     somebody, or as {@link AdoptionRules} says
     */
    AdoptionView write(UUID practiceId, Command<Void> command, Adoption.Said said) {
        Actor by = command.actor();
        require(said, by.today());
        return desk.write(
                command,
                papers,
                () -> {
                    practices.requireOfAnother(practiceId, by);
                    requireNoOther(practiceId, by);
                    return new Adoption(practiceId, said, by);
                },
                AdoptionView::of);
    }

    /**
     * Changes a draft or a shared adoption, even if the practice has since been withdrawn.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link #write}, and as
     *     {@link Desk#change}
     */
    AdoptionView change(Command<UUID> command, Adoption.Said said) {
        require(said, command.actor().today());
        return desk.change(command, papers, paper -> paper.say(said), AdoptionView::of);
    }

    /**
     * Shares the adoption, unless the practice has since been withdrawn.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} also when there is no such
     *     practice; otherwise as {@link Desk#share}
     */
    AdoptionView share(Command<UUID> command) {
        return desk.share(
                command,
                papers,
                paper -> {
                    practices.requireReadable(paper.practiceId(), command.actor());
                    return AdoptionView.of(paper);
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link Desk#withdraw}
     */
    AdoptionView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, AdoptionView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link Desk#get}
     */
    AdoptionView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, AdoptionView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} or {@code FORBIDDEN} for the
     *     practice
     */
    List<AdoptionView> of(UUID practiceId, UUID after, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> {
                    practices.requireReadable(practiceId, actor);
                    return papers.of(practiceId, after, actor, limit);
                },
                AdoptionView::of);
    }

    /**
     * @param borough GSS code; null for any
     */
    List<AdoptionView> by(String borough, UUID after, Actor actor, int limit) {
        return desk.list(actor, () -> papers.by(borough, after, actor, limit), AdoptionView::of);
    }

    private void require(Adoption.Said said, LocalDate today) {
        childFree.requireNobody(
                new Texts()
                        .with("adapted", said.adapted())
                        .withEach("measures", said.measures(), "measured", MeasuredChange::measured)
                        .with("advice", said.advice())
                        .all());
        List<Finding> wrong = AdoptionRules.wrong(said.since(), said.measures(), today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("Correct what the adoption says.", wrong).raise();
        }
    }

    private void requireNoOther(UUID practiceId, Actor by) {
        papers.standing(practiceId, by)
                .ifPresent(
                        other -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Your borough has already recorded an adoption of this practice. Change"
                                                    + " that one.")
                                    .with("existing", other.id())
                                    .raise();
                        });
    }
}
