/** What meetings agree that somebody does, until it is done or dropped. */
package london.dsco.network.action;
