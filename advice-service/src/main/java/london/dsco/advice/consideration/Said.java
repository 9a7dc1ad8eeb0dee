package london.dsco.advice.consideration;

import london.dsco.domain.Involvement;

/**
 * Social care's answer in words and codes.
 *
 * @param involvement with {@code OPEN} only
 * @param information null if there is none
 * @param correction why it replaces the previous answer; null for the first
 */
record Said(
        Knowledge known,
        Involvement involvement,
        String information,
        AnswerAttestation attestation,
        String correction) {}
