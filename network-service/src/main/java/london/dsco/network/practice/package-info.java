/** What boroughs found to work, what stood in the way and what they learned, for others to use. */
package london.dsco.network.practice;
