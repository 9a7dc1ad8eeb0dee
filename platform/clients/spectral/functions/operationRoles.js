const ROLES = new Set([
  'sen-caseworker', 'advice-author', 'team-manager', 'dsco', 'review-coordinator', 'virtual-school', 'setting',
  'health-partner', 'parent-forum', 'borough-admin', 'borough-system', 'network-coordinator', 'regional-observer',
]);

/** The security requirement lists who may call, in the suite's own role names. */
export default function operationRoles(operation) {
  if (operation.security?.length === 0) return [];
  const listed = (operation.security ?? []).flatMap((each) => Object.values(each).flat());
  if (listed.length === 0) return [{ message: 'names no role that may call it' }];
  return listed.filter((role) => !ROLES.has(role)).map((role) => ({ message: `names ${role}, which is no role` }));
}
