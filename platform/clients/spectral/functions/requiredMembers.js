/**
 * The parts of an advice and of a report. An author saves it at any stage, so nothing in these is always there; submission
 * says what is missing. Of a child's other reviews each role sees its own part. A correction holds what was wrong, and a
 * contact what a member chose to give. What a practice takes is told as far as somebody knows. Who makes a calendar link
 * need not say when it ends. A selection is by author, by team or by both.
 */
const DRAFT = [
  'AdviceContent',
  'AreaWithoutNeed',
  'Authorship',
  'CareFromPrimaryCarers',
  'Carers',
  'ClaPrompt',
  'ClaPrompts',
  'Considered',
  'Contact',
  'ContextFactors',
  'CoordinatedAssessment',
  'CorrectedParticulars',
  'CurrentSupport',
  'DirectPayment',
  'FamilyImpact',
  'FigureSelection',
  'CreateCalendarLink',
  'Monitoring',
  'NoNeeds',
  'PlacementMonitoring',
  'PracticeResources',
  'RelatedReview',
  'ReportSignsOfSafety',
  'SignsOfSafety',
  'ThreeHouses',
  'Views',
];

/**
 * The value of a setting is what that setting needs: a number, a text, a flag or a list. As `anyOf` with a list the Java
 * generator makes a class of it that does not compile.
 */
const ANYTHING = ['ChangeSetting.value', 'Setting.value', 'Setting.usual'];

/** Without `required` every member of a generated type is optional; without a type it is anything. */
export default function requiredMembers(schema, _options, context) {
  const findings = [];
  const shapes = ['type', '$ref', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'additionalProperties'];
  if (!shapes.some((each) => each in schema)) findings.push({ message: 'has no type' });
  const isDraft = DRAFT.includes(context.path.at(-1));
  if (!isDraft && schema.type === 'object' && schema.properties && !schema.oneOf && !(schema.required?.length > 0)) {
    findings.push({ message: 'does not say which members are always there' });
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const isAnything = ANYTHING.includes(`${context.path.at(-1)}.${name}`);
    if (!isAnything && !shapes.some((each) => each in member)) {
      findings.push({ message: `${name} has no type`, path: [...context.path, 'properties', name] });
    }
  }
  return findings;
}
