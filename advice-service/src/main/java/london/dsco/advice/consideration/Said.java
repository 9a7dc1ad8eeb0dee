package london.dsco.advice.consideration;

import london.dsco.domain.Involvement;

/**
 * What social care says.
 *
 * @param involvement with {@code OPEN} only
 * @param information null for none
 * @param correction why it takes the place of the answer before; null for the first
 */
record Said(
        Knowledge known,
        Involvement involvement,
        String information,
        AnswerAttestation attestation,
        String correction) {}
