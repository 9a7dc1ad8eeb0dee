/** Events in, each once in effect; see {@link london.dsco.inbox.Inbox}. */
package london.dsco.inbox;
