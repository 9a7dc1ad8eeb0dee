package london.dsco.review.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import london.dsco.database.Jdbc;
import london.dsco.database.ManyRows;

/**
 * Inserts plans that arrive together, many rows in each statement. Each row is as Hibernate would
 * write it.
 */
@ApplicationScoped
class NewPlans {

    /** The columns omit what a plan gets only later, such as the day it ceased. */
    private static final ManyRows<Plan> ROWS =
            ManyRows.<Plan>of("plan")
                    .id("id", Plan::id)
                    .number("version", plan -> 0)
                    .text("borough", Plan::borough)
                    .text("plan_ref", Plan::planRef)
                    .code("status", Plan::status)
                    .text("child_ref", Plan::childRef)
                    .text("given_name", of(Plan::child, Child::givenName))
                    .text("family_name", of(Plan::child, Child::familyName))
                    .date("date_of_birth", of(Plan::child, Child::dateOfBirth))
                    .text("upn", of(Plan::child, Child::upn))
                    .date("plan_made_on", Plan::planMadeOn)
                    .date("last_reviewed_on", plan -> plan.lastReviewedOn().orElse(null))
                    .code("involvement", Plan::involvement)
                    .text("setting_urn", of(Plan::placement, Placement::settingUrn))
                    .code("setting_final_year", of(Plan::placement, Placement::settingFinalYear))
                    .number(
                            "stated_reception_year",
                            of(Plan::placement, Placement::statedReceptionYear))
                    .date("post16_move_on", of(Plan::placement, Placement::post16MoveOn))
                    .date(
                            "phase_transfer_final_on",
                            of(Plan::placement, Placement::phaseTransferFinalOn))
                    .date("phase_transfer_final_for", Plan::phaseTransferFinalFor)
                    .flag("residential52_week", of(Plan::placement, Placement::residential52Week))
                    .flag("eotas", of(Plan::placement, Placement::eotas))
                    .flag("not_in_school", of(Plan::placement, Placement::notInSchool))
                    .flag("inpatient", of(Plan::placement, Placement::inpatient))
                    .date("detained_on", of(Plan::moves, Moves::detainedOn))
                    .date("released_on", of(Plan::moves, Moves::releasedOn))
                    .date("transferred_on", of(Plan::moves, Moves::transferredOn))
                    .date("care_since", of(Plan::moves, Moves::careSince))
                    .text("plan_authority", of(Plan::authorities, Authorities::planAuthority))
                    .text("care_authority", of(Plan::authorities, Authorities::careAuthority))
                    .text(
                            "residence_authority",
                            of(Plan::authorities, Authorities::residenceAuthority))
                    .text("setting_authority", of(Plan::authorities, Authorities::settingAuthority))
                    .instant("opened_at", Plan::openedAt);

    private final Jdbc database;

    NewPlans(Jdbc database) {
        this.database = database;
    }

    /** Inserts plans that do not exist yet, in the current transaction. */
    void add(List<Plan> plans) {
        ROWS.insert(database, plans);
    }

    private static <A, B> Function<Plan, B> of(Function<Plan, A> part, Function<A, B> value) {
        return part.andThen(value);
    }
}
