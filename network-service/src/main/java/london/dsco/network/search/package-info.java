/** Searches what members share, by its words and their synonyms in the field. */
package london.dsco.network.search;
