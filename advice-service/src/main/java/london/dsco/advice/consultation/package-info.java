/**
 * One-to-one consultations of authors with the designated social care officer (DSCO). One is
 * offered with every request and again in week four; after consultations in Shropshire all advice
 * was good or better. Practice, not law. The SEN team cannot see them.
 */
package london.dsco.advice.consultation;
