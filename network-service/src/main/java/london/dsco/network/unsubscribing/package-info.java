/** The links with which a mail program unsubscribes a member (RFC 8058). */
package london.dsco.network.unsubscribing;
