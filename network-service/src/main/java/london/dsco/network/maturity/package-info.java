/** How far boroughs judge that they have come with the role, in four dimensions, year by year. */
package london.dsco.network.maturity;
