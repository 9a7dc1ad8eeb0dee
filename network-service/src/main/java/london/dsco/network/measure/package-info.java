/** The measures: each one's only formula and its published definition. */
package london.dsco.network.measure;
