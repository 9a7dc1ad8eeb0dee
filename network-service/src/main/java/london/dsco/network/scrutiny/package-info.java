/** What boards and scrutiny committees concluded about social care's part in SEND. */
package london.dsco.network.scrutiny;
