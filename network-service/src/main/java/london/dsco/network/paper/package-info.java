/** What a borough, or the network itself, writes down for the others to read: docs/adr/0035. */
package london.dsco.network.paper;
