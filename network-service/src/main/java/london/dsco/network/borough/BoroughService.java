package london.dsco.network.borough;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

@ApplicationScoped
@Transactional
class BoroughService {

    private final BoroughProfiles profiles;

    BoroughService(BoroughProfiles profiles) {
        this.profiles = profiles;
    }

    /** Up to one more than {@code limit}, by GSS code. */
    List<BoroughView> list(String afterGss, int limit) {
        return profiles.after(afterGss, limit + 1).stream().map(BoroughView::from).toList();
    }

    /**
     * @throws ProblemException {@code not-found} when the code is not one of the 33
     */
    BoroughView get(String gss) {
        return profiles.findByIdOptional(gss)
                .map(BoroughView::from)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
