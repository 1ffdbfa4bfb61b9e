import type { Log, Region, Result } from 'sarif';
import type { Finding } from './finding.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings as a SARIF 2.1.0 log, which editors and code hosts show beside the lines. */
export function toSarif(findings: readonly Finding[]): Log {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'check:content', rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes)),
      },
    ],
  };
}

function resultOf(finding: Finding, codes: readonly string[]): Result {
  const { code, severity, file, reason, remedy, edit } = finding;
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = regionOf(finding);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${reason}。${remedy}。` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    ...(edit && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [
                { deletedRegion: regionOf(edit), insertedContent: { text: edit.text } },
              ],
            },
          ],
        },
      ],
    }),
  };
}

function regionOf(place: { line: number; column: number; endColumn?: number }): Region {
  const { line, column, endColumn } = place;
  return {
    startLine: line,
    startColumn: column,
    ...(endColumn === undefined ? {} : { endLine: line, endColumn }),
  };
}
