/** The 33 boroughs, and whether each has a Designated Social Care Officer in post. */
package london.dsco.network.borough;
