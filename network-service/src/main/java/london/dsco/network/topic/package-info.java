/** The topics that members would like a meeting to discuss, and how many boroughs agree. */
package london.dsco.network.topic;
