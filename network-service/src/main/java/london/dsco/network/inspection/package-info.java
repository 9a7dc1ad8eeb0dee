/** What inspectors asked, and what a borough can show them. */
package london.dsco.network.inspection;
