/** The training that boroughs offer, how much of their workforce has had it, and the comparison. */
package london.dsco.network.training;
