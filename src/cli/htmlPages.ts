import { previewPages, type PreviewNode } from "../report/preview/pages";
import { previewStyles } from "../report/preview/pageStyles";
import type { SetDocument } from "../report/page/typeset";

const ATTRIBUTES = { className: "class", colSpan: "colspan", rowSpan: "rowspan" } as const;
/** Elements without an end. */
const VOID: ReadonlySet<PreviewNode["tag"]> = new Set(["col"]);

/** A document as one HTML file that needs nothing else: the pages as they are printed. */
export function htmlPages(document: SetDocument): string {
  const pages = previewPages(document).map(nodeHtml).join("\n");
  // Nothing is fetched and nothing runs, whatever a text holds.
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(document.title)}</title>`,
    `<style>${previewStyles()}\n${SCREEN}</style></head>`,
    `<body>${pages}</body>`,
    "</html>\n",
  ].join("\n");
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

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as HTML shows it; what no document can hold is replaced. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
