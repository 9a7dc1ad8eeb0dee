/** What boroughs learned from cases, without the children. */
package london.dsco.network.learningreview;
