package london.dsco.network.borough;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;

/** The register of the 33 authorities. */
@ApplicationScoped
class Boroughs {

    private final BoroughProfiles profiles;
    private final BoroughScope scope;

    Boroughs(BoroughProfiles profiles, BoroughScope scope) {
        this.profiles = profiles;
        this.scope = scope;
    }

    /** Returns up to {@code most} boroughs after one, by GSS code. */
    List<BoroughView> after(Actor actor, String gss, int most) {
        return scope.in(
                actor.borough(),
                () -> profiles.after(gss, most).stream().map(BoroughView::from).toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the code is not one of the
     *     33
     */
    BoroughView get(Actor actor, String gss) {
        return scope.in(
                actor.borough(),
                () ->
                        profiles.findByIdOptional(gss)
                                .map(BoroughView::from)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }
}
