package london.dsco.review.planimport;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns that a file may have: the properties of {@code PUT /plans/{planRef}}, by name. */
enum PlanColumn {
    PLAN_REF("planRef", true),
    CHILD_REF("childRef", true),
    GIVEN_NAME("givenName", true),
    FAMILY_NAME("familyName", true),
    DATE_OF_BIRTH("dateOfBirth", true),
    UPN("upn", false),
    PLAN_MADE_ON("planMadeOn", true),
    LAST_REVIEWED_ON("lastReviewedOn", false),
    SETTING_URN("settingUrn", false),
    YEAR_GROUP("yearGroup", false),
    SETTING_FINAL_YEAR("settingFinalYear", false),
    POST16_MOVE_ON("post16MoveOn", false),
    PHASE_TRANSFER_FINAL_ON("phaseTransferFinalOn", false),
    INVOLVEMENT("involvement", false),
    PLAN_AUTHORITY("planAuthority", false),
    CARE_AUTHORITY("careAuthority", false),
    RESIDENCE_AUTHORITY("residenceAuthority", false),
    SETTING_AUTHORITY("settingAuthority", false),
    RESIDENTIAL_52_WEEK("residential52Week", false),
    EOTAS("eotas", false),
    NOT_IN_SCHOOL("notInSchool", false),
    INPATIENT("inpatient", false),
    TRANSFERRED_ON("transferredOn", false),
    DETAINED_ON("detainedOn", false),
    RELEASED_ON("releasedOn", false),
    CARE_SINCE("careSince", false);

    private static final String OF_THE_CHILD = "child.";

    private static final Map<String, PlanColumn> BY_HEADING =
            Arrays.stream(values())
                    .collect(Collectors.toMap(PlanColumn::heading, Function.identity()));

    private final String heading;
    private final boolean needed;

    PlanColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    /** Returns the name of the column in the header row. */
    String heading() {
        return heading;
    }

    /** Returns whether every plan needs the column. */
    boolean isNeeded() {
        return needed;
    }

    /**
     * Returns the column with a heading; the heading of a child's property may also be {@code
     * child.…}.
     */
    static Optional<PlanColumn> named(String heading) {
        String bare =
                heading.startsWith(OF_THE_CHILD)
                        ? heading.substring(OF_THE_CHILD.length())
                        : heading;
        return Optional.ofNullable(BY_HEADING.get(bare));
    }
}
