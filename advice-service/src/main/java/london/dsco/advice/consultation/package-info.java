/**
 * One-to-one consultations of authors with the designated social care officer (DSCO). Every request
 * brings an offer, and another in week four; after consultations in Shropshire all advice was good
 * or better. This is practice, not law. The SEN team cannot see them.
 */
package london.dsco.advice.consultation;
