/** The events of the network over HTTPS, for systems without Kafka: see docs/adr/0028. */
package london.dsco.network.feed;
