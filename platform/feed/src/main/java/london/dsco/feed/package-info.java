/** A borough's events over plain HTTPS, for its systems without Kafka: see docs/adr/0028. */
package london.dsco.feed;
