/**
 * The events about the borough's own plans and reviews over HTTPS, for systems without Kafka: see
 * docs/adr/0028.
 */
package london.dsco.review.feed;
