/** The links by which a mail program ends what it is sent (RFC 8058). */
package london.dsco.network.unsubscribing;
