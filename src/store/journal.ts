import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '#source/usage-error.ts';
import { syncFolder, writeDurably } from './durable.ts';

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

const journalSchema = z.strictObject({
  /** Whether the changes are to be finished or taken back. */
  direction: z.enum(['finish', 'undo']),
  /** What is being written, for messages. */
  what: z.string(),
  /** Folders that the changes make, outer ones first. */
  folders: z.array(z.string()),
  entries: z.array(z.strictObject({ path: z.string(), before: digest, after: digest })),
});

/** A set of changes to a content folder that is to be made wholly or not at all. */
export type Journal = z.infer<typeof journalSchema>;

/** One file's change, by what the file holds before and after it. */
export type Entry = Journal['entries'][number];

/** The folder in a content folder where changes are made ready; it is there only while they are made. */
export const workFolder = (dir: string): string => join(dir, '.import');

const journalIn = (work: string): string => join(work, 'journal.json');

/** What an entry's file is to hold, made ready. */
export const newIn = (work: string, index: number): string => join(work, 'new', String(index));

/** What an entry's file held, kept to be put back. */
export const oldIn = (work: string, index: number): string => join(work, 'old', String(index));

/** Writes the journal in one step: from here on what it says is what will be. */
export async function writeJournal(work: string, journal: Journal): Promise<void> {
  const draft = join(work, 'journal.tmp');
  await rm(draft, { force: true });
  await writeDurably(draft, JSON.stringify(journal));
  await rename(draft, journalIn(work));
  await syncFolder(work);
}

/** Reads the journal of changes under way; undefined where there are none. @throws {UsageError} if it is none */
export async function readJournal(work: string): Promise<Journal | undefined> {
  let text: string;
  try {
    text = await readFile(journalIn(work), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return journalSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${journalIn(work)} 读不懂，上次导入停在哪里无法判断。请从备份恢复内容文件夹，再删去 ${work}。`,
    );
  }
}

/** Ends the changes: they are made, or taken back. */
export async function endJournal(work: string): Promise<void> {
  await rm(journalIn(work));
  // Should a power cut bring the journal back, it says what is done already.
  await syncFolder(work).catch(() => undefined);
}

export const hasJournal = (work: string): boolean => existsSync(journalIn(work));
