/** Consultations that the network answers: boroughs' responses, and the agreed regional one. */
package london.dsco.network.consultation;
