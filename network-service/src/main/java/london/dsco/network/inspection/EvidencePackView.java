package london.dsco.network.inspection;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EvidencePack",
        description = "What your borough can show for one framework, and what others learnt")
record EvidencePackView(
        Framework framework,
        @Schema(description = "The London date the pack was compiled") LocalDate preparedOn,
        @Schema(description = "Your borough's evidence") @Size(max = EvidencePackView.MOST)
                List<EvidenceItemView> evidence,
        @Schema(description = "What boroughs reported about their inspections, newest first")
                @Size(max = EvidencePackView.MOST)
                List<InspectionLearningView> learning,
        @Schema(
                        description =
                                "What inspectors asked other boroughs to see or hear, each listed once,"
                                        + " latest first")
                @Size(max = EvidencePackView.MOST)
                List<String> askedFor) {

    static final int MOST = 500;
}
