/** Incoming events, each of which takes effect once; see {@link london.dsco.inbox.Inbox}. */
package london.dsco.inbox;
