package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The structured social care advice: needs, outcomes and provision with the thread between them.
 * Every part may be missing while it is a draft; {@link AdviceCompleteness} says what a submission
 * needs.
 *
 * @param noNeeds the evidence where no need was found; excludes {@code needs}
 * @param reasonedNone why a need has no provision
 * @param claPrompts what is asked about a looked-after child; see {@link ClaPrompts#findings}
 * @param currentSupport universal and early help support already in place
 * @param riskFactors for social care only: nobody outside it sees them, in any form
 * @param protectiveFactors strengths; they may be shared
 * @param restrictedAnnex what informs the advice but is not disclosed: it never leaves the service
 *     in a document or an event, and only the author, the DSCO and, with a purpose, the team
 *     manager see it
 * @param contextFactors what around the child contributes; for social care only
 * @param signsOfSafety for social care only, like the risk factors
 * @param coordinatedWith the assessment that this one is combined with; null for none
 * @param placementMonitoring how a child who does not attend a day school is monitored
 * @param reusedAdviceId the earlier advice on record that this advice relies on; null for none
 * @param areasWithoutNeed the areas of care that were considered, and in which there is no need
 */
public record AdviceContent(
        @Valid Authorship authorship,
        @Valid Views views,
        @Valid FamilyImpact familyImpact,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Need> needs,
        @Valid NoNeeds noNeeds,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Outcome> outcomes,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid Provision> provision,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid ReasonedNone> reasonedNone,
        @Valid Carers carers,
        @Valid ClaPrompts claPrompts,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid CurrentSupport> currentSupport,
        @Size(max = Limits.ITEMS) List<@NotBlank @Size(max = Limits.PARAGRAPH) String> riskFactors,
        @Size(max = Limits.ITEMS)
                List<@NotBlank @Size(max = Limits.PARAGRAPH) String> protectiveFactors,
        @Size(max = Limits.PAGE) String restrictedAnnex,
        @Valid ContextFactors contextFactors,
        @Valid SignsOfSafety signsOfSafety,
        @Valid CoordinatedAssessment coordinatedWith,
        @Valid PlacementMonitoring placementMonitoring,
        UUID reusedAdviceId,
        @Size(max = Limits.ITEMS) List<@NotNull @Valid AreaWithoutNeed> areasWithoutNeed) {

    /** The content before the author writes anything. */
    public static final AdviceContent EMPTY =
            new AdviceContent(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null);

    public AdviceContent {
        needs = Lines.of(needs);
        outcomes = Lines.of(outcomes);
        provision = Lines.of(provision);
        reasonedNone = Lines.of(reasonedNone);
        currentSupport = Lines.of(currentSupport);
        riskFactors = Lines.of(riskFactors);
        protectiveFactors = Lines.of(protectiveFactors);
        areasWithoutNeed = Lines.of(areasWithoutNeed);
    }

    /** Returns a copy for a reader inside social care who may not see the restricted annex. */
    public AdviceContent withoutAnnex() {
        return with(authorship, coordinatedWith, null);
    }

    /**
     * Returns a copy for readers outside social care: without risk factors, the child's
     * circumstances, Signs of Safety, the restricted annex and the marks that point to it.
     */
    public AdviceContent withoutInternal() {
        return new AdviceContent(
                authorship,
                views,
                familyImpact,
                needs,
                noNeeds,
                outcomes.stream().map(Outcome::withoutMark).toList(),
                provision,
                reasonedNone,
                carers,
                claPrompts,
                currentSupport,
                List.of(),
                protectiveFactors,
                null,
                null,
                null,
                coordinatedWith,
                placementMonitoring,
                reusedAdviceId,
                areasWithoutNeed);
    }

    /**
     * Returns a copy for a version, with the authority filled in if the author left it out.
     *
     * @param authority the name in the borough's register; null if there is none
     */
    public AdviceContent onBehalfOf(String authority) {
        return authority == null
                ? this
                : with(
                        Authorship.orEmpty(authorship).onBehalfOf(authority),
                        coordinatedWith,
                        restrictedAnnex);
    }

    /**
     * Returns a copy with the address of the borough's protocol beside each assessment combined
     * with this one.
     *
     * @param address empty if there is none
     */
    public AdviceContent underLocalProtocol(String address) {
        return coordinatedWith == null
                ? this
                : with(
                        authorship,
                        coordinatedWith.under(address.isEmpty() ? null : address),
                        restrictedAnnex);
    }

    private AdviceContent with(Authorship by, CoordinatedAssessment coordinated, String annex) {
        return new AdviceContent(
                by,
                views,
                familyImpact,
                needs,
                noNeeds,
                outcomes,
                provision,
                reasonedNone,
                carers,
                claPrompts,
                currentSupport,
                riskFactors,
                protectiveFactors,
                annex,
                contextFactors,
                signsOfSafety,
                coordinated,
                placementMonitoring,
                reusedAdviceId,
                areasWithoutNeed);
    }

    /** Returns whether it contains the child's or young person's own view. */
    public boolean hasChildVoice() {
        return views != null && views.isOfTheChild();
    }

    /** Returns whether it finds a need. If it does not, it says so with evidence. */
    public boolean findsNeeds() {
        return !needs.isEmpty();
    }
}
