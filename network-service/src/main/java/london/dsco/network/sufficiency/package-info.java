/** What boroughs need for children who are looked after or disabled, and what there is. */
package london.dsco.network.sufficiency;
