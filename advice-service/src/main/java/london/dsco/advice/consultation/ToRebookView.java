package london.dsco.advice.consultation;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The consultations of one request that have to be booked again.
 *
 * @param consultations each with the reason
 */
@Schema(
        name = "ConsultationsToRebook",
        requiredProperties = {"requestId", "consultations"})
public record ToRebookView(UUID requestId, @Size(max = 2) List<ConsultationView> consultations) {}
