/** Changes of law and policy that members watch together. */
package london.dsco.network.policywatch;
