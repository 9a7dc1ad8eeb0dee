/** The events of a borough over plain HTTPS, for its systems that have no Kafka: docs/adr/0028. */
package london.dsco.feed;
