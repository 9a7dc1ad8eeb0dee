/** How boroughs rate their progress with the role, in four dimensions, year by year. */
package london.dsco.network.maturity;
