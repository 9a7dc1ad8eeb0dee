package london.dsco.advice.consent;

import london.dsco.domain.Finding;

/**
 * A need that section D may not state as things are: it is linked neither to special educational
 * needs nor to a disability, and no consent on record covers it.
 *
 * @param needId the author's label of the need
 * @param finding what is wrong, at {@code needs[i].consentId}: {@code consent-required} if the need
 *     names no consent, {@code consent-does-not-cover} if the one it names is not on record or does
 *     not cover the need
 */
public record UncoveredNeed(String needId, Finding finding) {}
