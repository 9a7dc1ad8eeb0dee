const LONGEST = 80;

/** Sentence case, no full stop, short enough for a menu. */
export default function sentence(text) {
  const findings = [];
  if (!/^[A-Z]/.test(text)) findings.push({ message: `"${text}" does not begin with a capital` });
  if (/[.!?]$/.test(text)) findings.push({ message: `"${text}" ends with a full stop` });
  if (text.length > LONGEST) findings.push({ message: `"${text}" is longer than ${LONGEST} characters` });
  // Two capitalised words in a row are title case; names of laws and bodies are listed.
  const titled = text.replace(/Code of Practice|Education, Health and Care|DSCO|SEN|PDF|CSV/g, '').match(/ [A-Z][a-z]+ [A-Z][a-z]+/);
  if (titled) findings.push({ message: `"${text}" is not in sentence case` });
  return findings;
}
