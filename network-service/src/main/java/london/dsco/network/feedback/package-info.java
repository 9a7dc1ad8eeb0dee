/** Feedback from boroughs and the network to the department, LIIA and ALDCS, and their answers. */
package london.dsco.network.feedback;
