/** The signed-off advice as a document to read, print and lift into the plan: PDF and Word. */
package london.dsco.advice.document;
