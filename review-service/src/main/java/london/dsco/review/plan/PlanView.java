package london.dsco.review.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.review.cycle.YearGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as its borough reads it. Anything unknown is absent. */
@Schema(description = "One Education, Health and Care plan")
public record PlanView(
        @Schema(description = "The borough's own reference", examples = "EHCP-2026-0193")
                @Size(max = 64)
                String planRef,
        @Schema(description = "The child or young person") ChildView child,
        @Schema(description = "The date the plan was made") LocalDate planMadeOn,
        @Schema(
                        nullable = true,
                        description =
                                "The date of the decision that completed the last review. Absent"
                                        + " until the first.")
                LocalDate lastReviewedOn,
        @Schema(description = "Last day of the current review cycle") LocalDate dueBy,
        @Schema(
                        nullable = true,
                        description =
                                "When the authority ceased to maintain the plan. Absent while it is"
                                        + " maintained")
                LocalDate ceasedOn,
        @Schema(nullable = true, description = "Why it ceased") CeaseReason ceaseReason,
        @Schema(nullable = true, description = "URN of the setting") @Size(max = 6)
                String settingUrn,
        @Schema(
                        nullable = true,
                        description = "National Curriculum year in the current academic year")
                YearGroup yearGroup,
        @Schema(nullable = true, description = "The last year group the setting teaches")
                YearGroup settingFinalYear,
        @Schema(
                        nullable = true,
                        description = "A proposed move from one post-16 institution to another")
                LocalDate post16MoveOn,
        @Schema(
                        nullable = true,
                        description = "When the plan was last made final for a phase transfer")
                LocalDate phaseTransferFinalOn,
        @Schema(description = "How social care knows the child") Involvement involvement,
        @Schema(
                        nullable = true,
                        description =
                                "Since when social care's involvement has differed from what the"
                                        + " plan was written for, for example because of a new"
                                        + " child protection plan. Absent once a review is decided"
                                        + " or the plan is remade")
                LocalDate socialCareContentStaleSince,
        @Schema(description = "GSS code of the authority that maintains the plan")
                String planAuthority,
        @Schema(description = "GSS code of the corporate parent or social care authority")
                String careAuthority,
        @Schema(nullable = true, description = "GSS code of the authority where the child lives")
                String residenceAuthority,
        @Schema(nullable = true, description = "GSS code of the authority where the setting is")
                String settingAuthority,
        @Schema(description = "A residential placement of 52 weeks a year")
                boolean residential52Week,
        @Schema(description = "Education otherwise than at school") boolean eotas,
        @Schema(
                        description =
                                "Attends neither a school nor another institution, so the local"
                                        + " authority convenes the review (reg 21)")
                boolean notInSchool,
        @Schema(
                        description =
                                "In hospital for their mental health, a learning disability or"
                                        + " autism")
                boolean inpatient,
        @Schema(nullable = true, description = "When the plan came from another authority")
                LocalDate transferredOn,
        @Schema(nullable = true, description = "When the child or young person was last detained")
                LocalDate detainedOn,
        @Schema(nullable = true, description = "When they were released from custody")
                LocalDate releasedOn) {

    /** For a plan opened by an event, only the reference is known. */
    @Schema(
            name = "PlanChild",
            description =
                    "The child or young person; names are absent until the borough gives them")
    public record ChildView(
            @Schema(
                            description = "The borough's own reference for the child",
                            examples = "CAM-4471")
                    @Size(max = 64)
                    String childRef,
            @Schema(nullable = true, examples = "Amina") String givenName,
            @Schema(nullable = true, examples = "Okafor") String familyName,
            @Schema(nullable = true, examples = "2017-05-05") LocalDate dateOfBirth,
            @Schema(nullable = true, description = "Unique pupil number") @Size(max = 13)
                    String upn) {

        static ChildView of(Child child) {
            return new ChildView(
                    child.childRef(),
                    child.givenName(),
                    child.familyName(),
                    child.dateOfBirth(),
                    child.upn());
        }
    }

    /**
     * @param today London's date, in whose academic year the year group is
     */
    public static PlanView of(Plan plan, LocalDate today) {
        PlanDetails known = plan.details();
        Placement placement = known.placement();
        Authorities authorities = known.authorities();
        return new PlanView(
                plan.planRef(),
                ChildView.of(known.child()),
                known.planMadeOn(),
                known.lastReviewedOn(),
                plan.dueBy(),
                plan.ceasedOn().orElse(null),
                plan.ceaseReason().orElse(null),
                placement.settingUrn(),
                plan.yearGroupOn(today).orElse(null),
                placement.settingFinalYear(),
                placement.post16MoveOn(),
                placement.phaseTransferFinalOn(),
                known.involvement(),
                plan.contentStaleSince().orElse(null),
                authorities.planAuthority(),
                authorities.careAuthority(),
                authorities.residenceAuthority(),
                authorities.settingAuthority(),
                placement.residential52Week(),
                placement.eotas(),
                placement.notInSchool(),
                placement.inpatient(),
                known.moves().transferredOn(),
                known.moves().detainedOn(),
                known.moves().releasedOn());
    }
}
