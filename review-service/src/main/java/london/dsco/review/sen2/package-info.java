/** A borough's return to the Department for Education on its plans and their reviews. */
package london.dsco.review.sen2;
