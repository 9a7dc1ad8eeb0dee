/**
 * The events about the borough's own requests over HTTPS, for systems without Kafka: docs/adr/0028.
 */
package london.dsco.advice.feed;
