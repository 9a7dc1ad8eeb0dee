package london.dsco.review.sen2;

import java.util.List;
import java.util.Locale;
import london.dsco.review.plan.ReturnedPlans.Which;

/** A module of the SEN2 collection for which this service holds data, with the columns it holds. */
public enum Sen2Module {
    /** Module 4: the plans made or ceased in the period. */
    NAMED_PLAN(
            Which.MADE_OR_CEASED,
            "UPN",
            "ChildRef",
            "StartDate",
            "PlanRes",
            "CeaseDate",
            "CeaseReason"),
    /** Module 5: the plans that the borough maintained on the last day, with their last review. */
    ACTIVE_PLANS(
            Which.MAINTAINED,
            "UPN",
            "ChildRef",
            "TransferLA",
            "ReviewMeeting",
            "ReviewOutcome",
            "ReviewDraft",
            "PhaseTransferDueDate",
            "PhaseTransferFinalDate",
            "LastReview");

    private final Which plans;
    private final List<String> header;

    Sen2Module(Which plans, String... header) {
        this.plans = plans;
        this.header = List.of(header);
    }

    /** Returns the plans that have a row. */
    Which plans() {
        return plans;
    }

    /** Returns the department's names of the columns, after the key of the child. */
    List<String> header() {
        return header;
    }

    String fileName() {
        return "sen2-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
