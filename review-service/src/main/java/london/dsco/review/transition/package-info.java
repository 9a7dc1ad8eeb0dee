/**
 * The assessment of what a child will need as an adult (Care Act 2014 ss 58 and 59): who asked and
 * was informed, what was decided, when to reconsider it, and until when children's services
 * continue.
 */
package london.dsco.review.transition;
