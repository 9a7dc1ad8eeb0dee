/** How each borough has shaped the role of its Designated Social Care Officer. */
package london.dsco.network.roleprofile;
