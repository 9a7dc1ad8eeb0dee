/** What a borough returns to the Department for Education of its plans and their reviews. */
package london.dsco.review.sen2;
