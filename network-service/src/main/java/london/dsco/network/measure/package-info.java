/** What is measured: each measure's one formula and its published definition. */
package london.dsco.network.measure;
