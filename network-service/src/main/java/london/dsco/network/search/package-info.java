/** Finds what members share, by its words and by the field's other words for the same. */
package london.dsco.network.search;
