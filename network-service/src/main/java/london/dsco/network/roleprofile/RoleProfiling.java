package london.dsco.network.roleprofile;

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

/** Keeps the profile of the role, one for each borough. */
@ApplicationScoped
class RoleProfiling {

    private final Desk desk;
    private final RoleProfiles papers;
    private final ChildFreeText childFree;

    RoleProfiling(Desk desk, RoleProfiles papers, ChildFreeText childFree) {
        this.desk = desk;
        this.papers = papers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code CONFLICT} when the borough has a profile
     */
    RoleProfileView write(Command<Void> command, WriteRoleProfile written) {
        RoleProfile.Said said = written.said();
        require(said, command.actor());
        return desk.write(
                command,
                papers,
                () -> {
                    requireNone(command.actor());
                    return new RoleProfile(said, command.actor());
                },
                RoleProfileView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change}
     */
    RoleProfileView change(Command<UUID> command, WriteRoleProfile written) {
        RoleProfile.Said said = written.said();
        require(said, command.actor());
        return desk.change(command, papers, paper -> paper.say(said), RoleProfileView::of);
    }

    RoleProfileView share(Command<UUID> command) {
        return desk.share(command, papers, RoleProfileView::of);
    }

    RoleProfileView withdraw(Command<UUID> command) {
        return desk.withdraw(command, papers, RoleProfileView::of);
    }

    RoleProfileView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, RoleProfileView::of);
    }

    List<RoleProfileView> list(UUID after, String borough, Actor actor, int limit) {
        return desk.list(
                actor, () -> papers.after(after, borough, actor, limit), RoleProfileView::of);
    }

    /** What boroughs usually put into the two strands. */
    RoleTemplateView template() {
        return RoleTemplateView.USUAL;
    }

    private void requireNone(Actor actor) {
        papers.ofBorough(actor)
                .ifPresent(
                        known -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Your borough has a role profile. Change that one.")
                                    .with("existing", known.id())
                                    .raise();
                        });
    }

    private void require(RoleProfile.Said said, Actor actor) {
        List<Finding> wrong =
                RoleProfileRules.wrong(said.holders(), said.since(), said.strands(), actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The profile does not hold together.", wrong).raise();
        }
        childFree.requireNobody(texts(said));
    }

    private static List<Text> texts(RoleProfile.Said said) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("history"), said.history()));
        for (int i = 0; i < said.holders().size(); i++) {
            texts.add(
                    new Text(
                            Place.of("holders").line(i).field("post"),
                            said.holders().get(i).post()));
        }
        for (int i = 0; i < said.strands().size(); i++) {
            StrandTasks strand = said.strands().get(i);
            for (int j = 0; j < strand.tasks().size(); j++) {
                texts.add(
                        new Text(
                                Place.of("strands").line(i).field("tasks").line(j),
                                strand.tasks().get(j)));
            }
        }
        return texts;
    }
}
