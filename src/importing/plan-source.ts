import type { EarlierSource, IssueRecord } from '#article/issue.ts';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { sha256Of } from '#bulletin/sha256.ts';
import type { Change } from '#store/change.ts';
import type { Files } from './files.ts';

const ENDINGS = { text: '.txt', pdf: '.pdf', docx: '.docx' } as const;

/** Where the source of an issue is kept, and those it had before. */
export interface SourcePlan {
  writes: Change[];
  /** Its name in the issue's folder. */
  file: string;
  earlier: EarlierSource[];
  /** The name under which what was the issue's source before is kept now; undefined where it is not. */
  movedTo: string | undefined;
}

/**
 * Keeps a source as it was received: source.txt, source.pdf or source.docx. What was the issue's source before, or lies
 * in its place, stays under a number (source-1.txt), each text once.
 *
 * @param folder the issue's, `bulletins/20230823`
 */
export function planSource(
  files: Files,
  folder: string,
  before: IssueRecord | undefined,
  source: Bulletin['source'],
  bytes: Uint8Array,
): SourcePlan {
  const file = `source${ENDINGS[source.format]}`;
  const earlier = [...(before?.earlier ?? [])];
  const writes: Change[] = [];
  let movedTo: string | undefined;
  for (const name of new Set([before?.source.file ?? file, file])) {
    const path = `${folder}/${name}`;
    const old = files.bytes(path);
    if (!old) continue;
    const sha256 = sha256Of(old);
    const stays = name === file && sha256 === source.sha256;
    if (stays) continue;
    let kept = earlier.find(
      (one) => one.sha256 === sha256 && files.has(`${folder}/${one.file}`),
    )?.file;
    if (sha256 !== source.sha256 && kept === undefined) {
      kept = freeName(files.after(writes), folder, name.slice(name.lastIndexOf('.')));
      earlier.push({ file: kept, sha256 });
      writes.push({ path: `${folder}/${kept}`, content: old });
    }
    if (name === before?.source.file) movedTo = kept;
    if (name !== file) writes.push({ path, content: undefined });
  }
  const current = files.bytes(`${folder}/${file}`);
  if (!current || sha256Of(current) !== source.sha256) {
    writes.push({ path: `${folder}/${file}`, content: bytes });
  }
  return { writes, file, earlier, movedTo };
}

/** The first number that no source has, whatever its form. */
function freeName(files: Files, folder: string, ending: string): string {
  const endings = new Set([...Object.values(ENDINGS), ending]);
  for (let number = 1; ; number++) {
    const stem = `source-${number}`;
    const taken = [...endings].some((one) => files.has(`${folder}/${stem}${one}`));
    if (!taken) return stem + ending;
  }
}
