package london.dsco.network.roleprofile;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RoleTemplate",
        description = "What boroughs usually include in the two strands of the role")
record RoleTemplateView(
        @Schema(description = "The two strands") @Size(max = 2) List<StrandTasks> strands) {

    /**
     * The role as described in social care's journals and by the networks; a borough takes what
     * fits.
     */
    static final RoleTemplateView USUAL =
            new RoleTemplateView(
                    List.of(
                            new StrandTasks(
                                    RoleStrand.STRATEGIC,
                                    List.of(
                                            "Advise on the commissioning of short breaks.",
                                            "Take part in the SEND partnership board and in self-evaluation.",
                                            "Agree with health and education how social care takes part.",
                                            "Plan training for the workforce.")),
                            new StrandTasks(
                                    RoleStrand.OPERATIONAL,
                                    List.of(
                                            "Quality assure social care advice for EHC needs assessments.",
                                            "Advise practitioners one to one.",
                                            "Sign off advice before it is sent.",
                                            "Monitor social care's part in annual reviews."))));
}
