package london.dsco.network.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

/** What boroughs found to work, what stood in the way and what they learned. */
@ApplicationScoped
class PracticeLibrary {

    private final Desk desk;
    private final Practices papers;
    private final ChildFreeText childFree;

    PracticeLibrary(Desk desk, Practices papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or as {@link PracticeRules} says
     */
    PracticeView write(Command<Void> command, WritePractice written) {
        Practice.Said said = allowed(written, command.actor().today());
        return desk.write(
                command,
                papers,
                () -> new Practice(said, command.actor()),
                paper -> papers.view(paper, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    PracticeView change(Command<UUID> command, WritePractice written) {
        Practice.Said said = allowed(written, command.actor().today());
        return desk.change(
                command,
                papers,
                paper -> paper.say(said),
                paper -> papers.view(paper, command.actor()));
    }

    PracticeView share(Command<UUID> command) {
        return desk.share(command, papers, paper -> papers.view(paper, command.actor()));
    }

    PracticeView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, paper -> papers.view(paper, command.actor()));
    }

    PracticeView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, paper -> papers.view(paper, actor));
    }

    List<PracticeView> list(UUID after, PracticeType type, Theme theme, Actor actor, int limit) {
        return desk.list(
                actor,
                () -> papers.after(after, type, theme, actor, limit),
                paper -> papers.view(paper, actor));
    }

    private Practice.Said allowed(WritePractice written, LocalDate today) {
        Practice.Said said = written.said();
        childFree.requireNobody(texts(said));
        List<Finding> wrong =
                PracticeRules.wrong(
                        said.type(),
                        said.evidence(),
                        said.tags(),
                        said.measures(),
                        said.reviewOn(),
                        today);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("Correct what the entry claims.", wrong).raise();
        }
        return said;
    }

    /** Sources are left out: whoever made one may be named. */
    private static List<Text> texts(Practice.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("title"), said.title()));
        texts.add(new Text(Place.of("told"), said.told()));
        texts.add(new Text(Place.of("evidence").field("reasons"), said.evidence().reasons()));
        texts.add(new Text(Place.of("breadth").field("reasons"), said.breadth().reasons()));
        for (int i = 0; i < said.coProducedWith().size(); i++) {
            texts.add(new Text(Place.of("coProducedWith").line(i), said.coProducedWith().get(i)));
        }
        for (int i = 0; i < said.measures().size(); i++) {
            texts.add(
                    new Text(
                            Place.of("measures").line(i).field("measured"),
                            said.measures().get(i).measured()));
        }
        return texts;
    }
}
