/** Actions that meetings agree, until they are done or dropped. */
package london.dsco.network.action;
