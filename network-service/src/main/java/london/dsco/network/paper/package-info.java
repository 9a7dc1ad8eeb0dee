/** Papers that a borough, or the network itself, writes for others to read: docs/adr/0035. */
package london.dsco.network.paper;
