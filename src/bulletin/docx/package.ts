import { unzipSync } from 'fflate';
import { DOMParser, type Element } from '@xmldom/xmldom';

/** Largest part of a document and largest sum of the parts read, unpacked, in bytes. */
const LARGEST_PART = 64e6;
const LARGEST_SUM = 256e6;

/** A package that holds more than can be read, or says it holds less than it does. */
export class TooLarge extends Error {}

/** The parts of an Office package (a ZIP file) by their names. */
export interface OfficePackage {
  /** Names of all parts, read or not. */
  names: ReadonlySet<string>;
  /** The root element of an XML part; undefined where the part is not there. */
  xml: (name: string) => Element | undefined;
  /** Targets of a part's relationships by their ids; those outside of the package are left out. */
  relations: (name: string) => Map<string, Relation>;
}

export interface Relation {
  type: string;
  /** Name of the part it leads to. */
  target: string;
}

/**
 * Opens a package. Parts are unpacked when they are asked for, none larger than it says.
 *
 * @throws {TooLarge} for a part that would fill the memory
 */
export function openPackage(zip: Uint8Array): OfficePackage {
  const names = new Set<string>();
  unzipSync(zip, { filter: ({ name }) => (names.add(name), false) });
  let sum = 0;
  const bytes = (name: string): Uint8Array | undefined => {
    if (!names.has(name)) return undefined;
    const found = unzipSync(zip, {
      filter(part) {
        if (part.name !== name) return false;
        sum += part.originalSize;
        if (part.originalSize > LARGEST_PART || sum > LARGEST_SUM) throw new TooLarge(name);
        return true;
      },
    });
    return found[name];
  };
  const xml = once((name) => {
    const content = bytes(name);
    return content && parseXml(content);
  });
  return { names, xml, relations: once((name) => readRelations(name, xml)) };
}

/** Each table cell and note asks for the same parts: each is read, and counted, once. */
function once<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name) as T;
  };
}

/** @throws {Error} for what is no well-formed XML, or has a document type, which Office never writes */
function parseXml(content: Uint8Array): Element {
  const marks: Record<string, string> = { '255 254': 'utf-16le', '254 255': 'utf-16be' };
  const text = new TextDecoder(marks[`${content[0]} ${content[1]}`] ?? 'utf-8').decode(content);
  if (/<!DOCTYPE/i.test(text)) throw new Error('A part has a document type');
  const fail = (level: string, message: string): void => {
    if (level === 'fatalError') throw new Error(message);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('A part is empty');
  return root;
}

function readRelations(
  name: string,
  xml: (name: string) => Element | undefined,
): Map<string, Relation> {
  const slash = name.lastIndexOf('/');
  const [folder, file] = [name.slice(0, slash + 1), name.slice(slash + 1)];
  const relations = new Map<string, Relation>();
  for (const relation of childrenOf(xml(`${folder}_rels/${file}.rels`))) {
    if (relation.getAttribute('TargetMode') === 'External') continue;
    const target = relation.getAttribute('Target') ?? '';
    // An address in the package: resolved as on a host, so that no `..` leads out of it.
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    relations.set(relation.getAttribute('Id') ?? '', {
      type: relation.getAttribute('Type') ?? '',
      target: decodeURIComponent(path),
    });
  }
  return relations;
}

/** An element's children, of one name if it is given; prefixes do not count, for they differ by writer. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (!name || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

/** The first child of a name, or of one under the other. */
export function childOf(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], parent);
}

/** An attribute by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const attribute of element?.attributes ?? []) {
    if (attribute.localName === name) return attribute.value;
  }
  return undefined;
}

/** Of a switch such as `<w:b/>`: on, off, or not said. */
export function switchOf(parent: Element | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? 'true');
}
