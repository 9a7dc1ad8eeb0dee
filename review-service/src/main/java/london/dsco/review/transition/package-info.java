/**
 * The assessment of what a child will need as an adult (Care Act 2014 ss 58 and 59): who asked and
 * was told, what was decided, when to look again, and until when children's services continue.
 */
package london.dsco.review.transition;
