/** What boroughs need for looked-after or disabled children, and what there is. */
package london.dsco.network.sufficiency;
