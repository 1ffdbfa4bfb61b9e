import { readFile } from 'node:fs/promises';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { faceOf } from './face.ts';
import { readMarks, type Marks, type Operation, type PdfFont } from './marks.ts';
import type { Matrix } from './matrix.ts';

/** One page, in points. */
export interface Page extends Marks {
  /** From 1. */
  number: number;
  width: number;
  height: number;
}

/** What of a font PDF.js tells; it leaves out what is false. */
interface FontData {
  name?: string;
  bold?: boolean;
  black?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  /** Why the font could not be read. */
  error?: string;
  fontMatrix?: readonly number[];
  bbox?: readonly number[];
}

/** Reads the predefined character maps; the others that PDF.js asks for are not there. */
class CharacterMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    if (!/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`No such file: ${filename}`);
    return new Uint8Array(await readFile(new URL(`./cmaps/${filename}`, import.meta.url)));
  }
}

/** A PDF that no one can open, with the reason. */
export class DamagedPdf extends Error {
  readonly reason: 'password' | 'damaged' | 'fonts';
  constructor(reason: DamagedPdf['reason'], cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/**
 * Reads a PDF page by page, so that only one is in memory.
 *
 * @throws {DamagedPdf}
 */
export async function* readPages(bytes: Uint8Array): AsyncGenerator<Page> {
  if (isCutOff(bytes)) throw new DamagedPdf('damaged', 'It has no end');
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  // PDF.js takes the bytes away from their owner, so it is given a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    BinaryDataFactory: CharacterMaps,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: true,
    disableFontFace: true,
    maxImageSize: 0,
    stopAtErrors: false,
    enableXfa: false,
  }).catch((error: unknown) => {
    const password = error instanceof Error && error.name === 'PasswordException';
    throw new DamagedPdf(password ? 'password' : 'damaged', error);
  });
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      // 0 leaves out annotations, which are no part of the text.
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
      const fonts = new Map<string, PdfFont | undefined>();
      const fontOf = (name: string): PdfFont | undefined => {
        if (!fonts.has(name)) {
          fonts.set(
            name,
            page.commonObjs.has(name) ? readFont(page.commonObjs.get(name)) : undefined,
          );
        }
        return fonts.get(name);
      };
      const operations = fnArray.map((code, index): Operation => ({
        name: names.get(code) ?? '',
        args: argsArray[index],
      }));
      yield {
        number,
        width,
        height,
        ...readMarks(operations, transform as unknown as Matrix, fontOf),
      };
      page.cleanup();
    }
  } catch (error) {
    throw new DamagedPdf('damaged', error);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Whether the end of the file is missing, where a PDF says where its parts are; what follows that is padding. */
function isCutOff(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte > 0x20) + 1;
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, end - 2048), end));
  return !tail.includes('%%EOF') && !tail.includes('startxref');
}

function readFont(data: FontData): PdfFont {
  const face = faceOf(data.name ?? '');
  const unit = data.fontMatrix?.[0] ?? 0.001;
  const [, bottom = 0, , top = 0] = data.bbox ?? [];
  // A thousand units are an em by custom; what has other units is as high as its box.
  const own = data.isType3Font === true && Math.abs(unit - 0.001) > 1e-6;
  return {
    face: { ...face, heavy: face.heavy || data.bold === true || data.black === true },
    unit,
    vertical: data.vertical === true,
    failed: data.error !== undefined,
    height: own && top > bottom ? (top - bottom) * unit : 1,
  };
}
