package london.dsco.advice.writing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author hands the working text to quality assurance.
 *
 * @param attestation what the author confirms; without it the advice cannot be submitted
 */
@Schema(requiredProperties = "attestation")
public record SubmitAdvice(Attestation attestation) {}
