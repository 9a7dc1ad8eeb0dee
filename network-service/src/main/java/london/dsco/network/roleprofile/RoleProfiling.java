package london.dsco.network.roleprofile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Place;
import london.dsco.network.paper.Authoring;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;

/** Maintains the profiles of the role, one for each borough. */
@Singleton
class RoleProfiling extends Authoring<RoleProfile.Said, RoleProfile, RoleProfileView> {

    private final RoleProfiles papers;
    private final ChildFreeText childFree;

    RoleProfiling(Desk desk, RoleProfiles papers, ChildFreeText childFree) {
        super(desk, papers, RoleProfile::new, RoleProfile::say);
        this.papers = papers;
        this.childFree = childFree;
    }

    List<RoleProfileView> list(UUID after, String borough, Actor actor, int limit) {
        return list(after, Sought.by("borough", borough), actor, limit);
    }

    /** Returns the usual content of the two strands. */
    RoleTemplateView template() {
        return RoleTemplateView.USUAL;
    }

    @Override
    protected void require(RoleProfile.Said said, Actor by) {
        requireNothing(
                RoleProfileRules.wrong(
                        said.holders(),
                        said.since(),
                        said.leadership(),
                        said.strands(),
                        by.today()),
                "The profile is not valid.");
        Texts texts =
                new Texts()
                        .with("history", said.history())
                        .withEach("holders", said.holders(), "post", Holder::post);
        for (int i = 0; i < said.strands().size(); i++) {
            texts.withLines(
                    Place.of("strands").line(i).field("tasks"), said.strands().get(i).tasks());
        }
        childFree.requireNobody(texts.all());
    }

    @Override
    protected Optional<RoleProfile> standing(RoleProfile.Said said, Actor by) {
        return papers.ofBorough(by);
    }

    @Override
    protected String oneOnly() {
        return "Your borough already has a role profile. Change that one.";
    }
}
