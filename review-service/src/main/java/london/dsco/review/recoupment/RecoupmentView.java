package london.dsco.review.recoupment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.review.plan.HomePeriod;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who pays for a child's education where another authority provides it, and how far the claims are.
 *
 * @param homeAuthority GSS code of the authority to whose area the child belongs today
 * @param homeCitation the law behind it
 * @param providingAuthority GSS code of the borough that maintains the plan
 * @param recoupable whether the one pays the other
 * @param recoupmentCitation the law behind it; left out where nobody pays another
 * @param homes the areas to which the child belonged, oldest first. Nothing is known about the days
 *     before the first
 * @param claims the oldest first
 */
@Schema(name = "Recoupment")
public record RecoupmentView(
        @Size(max = 64) String planRef,
        @Size(max = 9) String homeAuthority,
        @Size(max = 200) String homeCitation,
        @Size(max = 9) String providingAuthority,
        boolean recoupable,
        @Schema(nullable = true) @Size(max = 200) String recoupmentCitation,
        @Size(max = 200) List<HomeView> homes,
        @Size(max = 200) List<RecoupmentClaimView> claims) {

    /**
     * A period in which the child belonged to one area.
     *
     * @param homeAuthority GSS code
     * @param since London date, the first day
     * @param until London date, the first day after the period; absent while it continues
     */
    @Schema(name = "HomePeriod")
    public record HomeView(
            @Size(max = 9) String homeAuthority,
            LocalDate since,
            @Schema(nullable = true) LocalDate until) {

        static HomeView of(HomePeriod home) {
            return new HomeView(home.authority(), home.since(), home.until());
        }
    }

    static RecoupmentView of(
            Plan plan,
            RecoupmentRules.Belonging home,
            List<RecoupmentClaim> claims,
            LocalDate today) {
        boolean recoupable = !home.authority().equals(plan.borough());
        return new RecoupmentView(
                plan.planRef(),
                home.authority(),
                home.citation(),
                plan.borough(),
                recoupable,
                recoupable ? RecoupmentRules.RECOUPMENT : null,
                plan.homes().stream().map(HomeView::of).toList(),
                claims.stream().map(one -> RecoupmentClaimView.of(one, today)).toList());
    }
}
