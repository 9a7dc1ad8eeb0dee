package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The structured social care advice: needs, outcomes and provision with the thread between them.
 * Every part may be missing while it is a draft; {@link AdviceCompleteness} says what a submission
 * needs.
 *
 * @param noNeeds the evidence where no need was found; excludes {@code needs}
 * @param restrictedAnnex what informs the advice but is not disclosed: it never leaves the service
 *     in a document or an event, and is shown to the author, the team manager and the DSCO only
 */
public record AdviceContent(
        @Valid Views views,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Need> needs,
        @Valid NoNeeds noNeeds,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Outcome> outcomes,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Provision> provision,
        @Size(max = Limits.ITEMS) List<@NotBlank @Size(max = Limits.PARAGRAPH) String> riskFactors,
        @Size(max = Limits.ITEMS)
                List<@NotBlank @Size(max = Limits.PARAGRAPH) String> protectiveFactors,
        @Size(max = Limits.PAGE) String restrictedAnnex) {

    /** What an author finds before writing anything. */
    public static final AdviceContent EMPTY =
            new AdviceContent(null, null, null, null, null, null, null, null);

    public AdviceContent {
        needs = copy(needs);
        outcomes = copy(outcomes);
        provision = copy(provision);
        riskFactors = copy(riskFactors);
        protectiveFactors = copy(protectiveFactors);
    }

    public AdviceContent withoutAnnex() {
        return new AdviceContent(
                views, needs, noNeeds, outcomes, provision, riskFactors, protectiveFactors, null);
    }

    /** Whether the child's or young person's own view stands in it. */
    public boolean hasChildVoice() {
        return views != null && views.child() != null && !views.child().isBlank();
    }

    /** Unmodifiable; an element that is null stays, for validation to point at. */
    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
