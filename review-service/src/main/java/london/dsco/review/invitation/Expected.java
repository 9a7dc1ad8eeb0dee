package london.dsco.review.invitation;

/**
 * Somebody whom a review needs.
 *
 * @param reason in one sentence
 * @param citation the law, guidance or practice behind it
 */
record Expected(Invitee invitee, Presence presence, String reason, String citation) {}
