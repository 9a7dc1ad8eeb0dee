/** A copy of the register of practitioners that advice-service keeps. */
package london.dsco.review.practitioner;
