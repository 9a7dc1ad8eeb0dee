/** What a borough returns to the Department for Education of its needs assessments. */
package london.dsco.advice.sen2;
