import { issuedPlan } from "../../app/issued/documents";
import type { SetDocument } from "../../report/page/typeset";
import { previewPages, type PreviewNode } from "../../report/preview/pages";
import { previewStyles } from "../../report/preview/pageStyles";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { escaped, htmlFile } from "./htmlFile";

/** Tells how many documents, or how many tables of the only one, are done. */
type Progress = (done: number, of: number) => Promise<void>;

/** A kind of file that finished tables are put into. */
export interface Format {
  readonly extension: string;
  /** The bytes of one file for each document, in their order; stops where they cannot be made. */
  make(documents: readonly SetDocument[], io: Io, progress: Progress): Promise<readonly Uint8Array[]>;
}

/** By the words that the option takes. */
export const FORMATS = {
  docx: { extension: ".docx", make: makeDocx },
  xlsx: { extension: ".xlsx", make: makeXlsx },
  pdf: { extension: ".pdf", make: makePdf },
  html: { extension: ".html", make: (documents) => Promise.resolve(documents.map(htmlBytes)) },
} satisfies Record<string, Format>;

/** One after the other; progress is counted in tables for a single document, in documents for several. */
async function inTurn(
  documents: readonly SetDocument[],
  progress: Progress,
  make: (document: SetDocument, progress: Progress) => Promise<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (const document of documents) {
    made.push(await make(document, documents.length === 1 ? progress : () => Promise.resolve()));
    if (documents.length > 1) await progress(made.length, documents.length);
  }
  return made;
}

function makeDocx(documents: readonly SetDocument[], io: Io, progress: Progress): Promise<readonly Uint8Array[]> {
  return inTurn(documents, progress, (document, tables) => io.writeDocx(document, tables));
}

function makeXlsx(documents: readonly SetDocument[], io: Io, progress: Progress): Promise<readonly Uint8Array[]> {
  return inTurn(documents, progress, async (document) => {
    const book = await io.openWorkbook({});
    const plan = issuedPlan(document);
    if (!plan.ok) throw new Stop(1, plan.issues);
    const drawn = await book.draw(plan.value);
    if (!drawn.ok) throw new Stop(2, drawn.issues);
    return book.bytes();
  });
}

async function makePdf(documents: readonly SetDocument[], io: Io, progress: Progress): Promise<readonly Uint8Array[]> {
  const pdf = await io.toPdf(await makeDocx(documents, io, progress));
  if (!pdf.ok) throw new Stop(2, pdf.issues);
  return pdf.value;
}

function htmlBytes(document: SetDocument): Uint8Array {
  return new TextEncoder().encode(htmlPages(document));
}

const ATTRIBUTES = { className: "class", colSpan: "colspan", rowSpan: "rowspan" } as const;
/** Elements without an end. */
const VOID: ReadonlySet<PreviewNode["tag"]> = new Set(["col"]);

/** A document as one HTML file that needs nothing else: the pages as they are printed. */
export function htmlPages(document: SetDocument): string {
  const pages = previewPages(document).map(nodeHtml).join("\n");
  return htmlFile(document.title, `${previewStyles()}\n${SCREEN}`, pages);
}

/** On a screen the pages lie on a desk, one below another. */
const SCREEN = `body { margin: 0; }
@media screen { body { background: #888; padding: 8mm; } .page { margin: 0 auto 8mm; box-shadow: 0 1mm 3mm #444; } }`;

function nodeHtml({ tag, attributes, children }: PreviewNode): string {
  const start = `<${tag}${attributesHtml(attributes)}>`;
  if (VOID.has(tag)) return start;
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : nodeHtml(child)));
  return `${start}${inner.join("")}</${tag}>`;
}

function attributesHtml({ style, ...others }: PreviewNode["attributes"]): string {
  const given = Object.entries(ATTRIBUTES).flatMap(([key, name]) => {
    const value = Object.entries(others).find(([own]) => own === key)?.[1];
    return value === undefined ? [] : [` ${name}="${escaped(String(value))}"`];
  });
  const rules = Object.entries(style ?? {}).map(([property, value]) => `${property}: ${value}`);
  return given.join("") + (rules.length === 0 ? "" : ` style="${escaped(rules.join("; "))}"`);
}
