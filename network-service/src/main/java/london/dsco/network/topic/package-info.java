/** What members would like a meeting to talk about, and how many boroughs would. */
package london.dsco.network.topic;
