/** What boroughs and the network tell the department, LIIA and ALDCS, and what they answer. */
package london.dsco.network.feedback;
