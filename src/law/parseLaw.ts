import { DomUtils, parseDocument } from 'htmlparser2';
import type { LawDocument, LawLine, LawProvision } from './lawDocument.js';

type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export type ParsedLaw =
  | { readonly ok: true; readonly document: LawDocument }
  | { readonly ok: false; readonly message: string };

/** Not part of the wording: Lovdata's notes on changes, and footnotes. */
const ASIDE = new Set(['changesToParent', 'footnotes', 'footnote', 'footnotereference', 'eeaReferences']);
/** A line of its own in print. */
const BLOCK = new Set(['legalP', 'numberedLegalP', 'defaultP', 'centeredP', 'leddfortsettelse', 'listArticle']);
/** Text of other Acts that this one changes; not this Act's own provisions. */
const FOREIGN = new Set(['document-change', 'change', 'futureLegalArticle']);

/**
 * Reads one of Lovdata's files. They are XML in form and HTML in vocabulary; `id` is positional in
 * them, so a provision is known by `data-name` (FAKTA § 9). Gives a message when the text is
 * something else, or ends too early.
 */
export function parseLaw(id: string, xml: string): ParsedLaw {
  const text = xml.trim();
  if (text === '') return { ok: false, message: 'filen er tom' };
  if (!/<html[\s>]/.test(text.slice(0, 1000))) {
    return { ok: false, message: 'filen er ikke et lovdokument fra Lovdata' };
  }
  if (!text.endsWith('</html>')) return { ok: false, message: 'filen er ikke hel; hent den på nytt' };
  const root = parseDocument(text, { xmlMode: true });
  const articles = DomUtils.findAll((element) => hasClass(element, 'legalArticle'), root.children);
  if (oneByClass(root.children, 'documentHeader') === undefined || articles.length === 0) {
    return { ok: false, message: 'filen er ikke et lovdokument fra Lovdata' };
  }
  const commencement = headerText(root.children, 'dateInForce');
  return {
    ok: true,
    document: {
      id,
      title: headerText(root.children, 'title'),
      inForce: commencement === '' || /\d{4}-\d{2}-\d{2}/.test(commencement),
      provisions: new Map(
        articles
          .map(
            (article) =>
              [DomUtils.getAttributeValue(article, 'data-name')?.replace(/[§\s]/g, '') ?? '', article] as const,
          )
          .map(([name, article]) => [name, provisionOf(article)] as const),
      ),
    },
  };
}

function provisionOf(article: Element): LawProvision {
  const title = textOf(oneByClass(article.children, 'legalArticleTitle')?.children ?? []);
  const notes = DomUtils.findAll((element) => hasClass(element, 'changesToParent'), article.children);
  const lines = linesOf(article.children.filter((node) => !isHeader(node)));
  const wording = lines.map(({ text }) => text).join(' ');
  return {
    title,
    lines,
    repealed: /^\(?opphevet/i.test(title) || /^\(?opphevet/i.test(wording) || (lines.length === 0 && repealedIn(notes)),
    pending: notes.flatMap((note) => pendingIn(textOf(note.children))),
  };
}

function repealedIn(notes: readonly Element[]): boolean {
  return notes.some((note) => /oppheva?d?e?t? ved/i.test(textOf(note.children)));
}

/** «Endres ved lov …» and its kin stand last in Lovdata's note on a provision. */
function pendingIn(note: string): string[] {
  const found = /\b(?:Endres|Endrast|Oppheves|Blir oppheva|Opphevast|Tilføyes) ved .*$/su.exec(note);
  return found === null ? [] : [found[0].trim()];
}

/** The lines of a provision in reading order, with the label and depth of each list item. */
function linesOf(nodes: readonly Node[], level = 0, label?: string): LawLine[] {
  const lines: LawLine[] = [];
  let running = '';
  let mark = label;
  const flush = () => {
    const { label: printed, text } = labelled(tidy(running));
    running = '';
    if (text === '') return;
    const shown = mark ?? printed;
    lines.push({ level, ...(shown === undefined ? {} : { label: shown }), text });
    mark = undefined;
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      running += DomUtils.textContent(node);
      continue;
    }
    if (isAside(node)) continue;
    if (node.name === 'ol' || node.name === 'ul') {
      flush();
      for (const item of node.children.filter(isElement)) {
        lines.push(...linesOf(item.children, level + 1, DomUtils.getAttributeValue(item, 'data-name')));
      }
    } else if (isBlock(node)) {
      flush();
      lines.push(...linesOf(node.children, level, mark));
      mark = undefined;
    } else running += textOf([node]);
  }
  flush();
  return lines;
}

/** Numbered paragraphs carry their number in the text: `(1) …` in Acts, `1. …` in conventions. */
export function labelled(line: string): { readonly label?: string; readonly text: string } {
  const found = /^(?<label>\(\d+\.?\)|\d+\.|[a-zæøå0-9]{1,3}\)|-)\s+(?<text>.+)$/su.exec(line)?.groups;
  if (found?.['label'] === undefined || found['text'] === undefined) return { text: line };
  return { label: found['label'], text: found['text'] };
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function isHeader(node: Node): boolean {
  return isElement(node) && hasClass(node, 'legalArticleHeader');
}

function isAside(element: Element): boolean {
  return classesOf(element).some((name) => ASIDE.has(name) || FOREIGN.has(name));
}

function isBlock(element: Element): boolean {
  return element.name === 'article' || element.name === 'p' || classesOf(element).some((name) => BLOCK.has(name));
}

/** The text of nodes without what is no part of the wording. */
function textOf(nodes: readonly Node[]): string {
  return tidy(
    nodes
      .map((node) => {
        if (!isElement(node)) return DomUtils.textContent(node);
        return isAside(node) ? '' : textWithin(node);
      })
      .join(''),
  );
}

function textWithin(element: Element): string {
  return element.children
    .map((node) => (isElement(node) ? (isAside(node) ? '' : textWithin(node)) : DomUtils.textContent(node)))
    .join('');
}

function headerText(nodes: readonly Node[], name: string): string {
  const found = DomUtils.findOne((element) => element.name === 'dd' && hasClass(element, name), [...nodes]);
  return textOf(found?.children ?? []);
}

function oneByClass(nodes: readonly Node[], name: string): Element | undefined {
  return DomUtils.findOne((element) => hasClass(element, name), [...nodes]) ?? undefined;
}

function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

function classesOf(element: Element): string[] {
  return (DomUtils.getAttributeValue(element, 'class') ?? '').split(' ');
}

function tidy(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, ' ').trim();
}
