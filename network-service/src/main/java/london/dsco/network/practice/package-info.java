/** What boroughs found to work, what got in the way and what they learnt, for others to use. */
package london.dsco.network.practice;
