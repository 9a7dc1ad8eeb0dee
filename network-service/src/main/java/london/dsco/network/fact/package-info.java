/** What happened to requests for advice, one row for each event; every figure starts here. */
package london.dsco.network.fact;
