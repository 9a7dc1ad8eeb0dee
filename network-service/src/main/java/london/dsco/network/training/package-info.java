/**
 * Which training boroughs offer to whom, how much of their workforce has had it, and how that
 * compares.
 */
package london.dsco.network.training;
