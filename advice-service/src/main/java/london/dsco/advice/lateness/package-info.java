/**
 * Exceptions that excuse late advice: a claim under SEND Regulations 2014 reg 8(2) or the Code of
 * Practice 9.42, which counts once a second person approves it.
 */
package london.dsco.advice.lateness;
