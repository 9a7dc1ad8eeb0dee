/** What boroughs learnt from cases, without the children. */
package london.dsco.network.learningreview;
