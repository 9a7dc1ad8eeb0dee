/** What any request can meet (405 is no answer of an operation that is there), then what a path parameter and a body add. */
const ALWAYS = ['400', '401', '403', '406', '429', '500', '503'];
const WITH_A_PATH_PARAMETER = ['404'];
const WITH_A_BODY = ['413', '415', '422'];

export default function operationStatuses(operation, _options, context) {
  const path = context.path[1];
  const open = operation.security?.length === 0;
  const expected = [
    ...ALWAYS.filter((status) => !open || !['401', '403'].includes(status)),
    ...(path.includes('{') ? WITH_A_PATH_PARAMETER : []),
    ...(operation.requestBody ? WITH_A_BODY : []),
  ];
  const missing = expected.filter((status) => !operation.responses?.[status]);
  return missing.length === 0 ? [] : [{ message: `does not declare ${missing.join(', ')}` }];
}
