import { lookUp } from "../../shared/lookUp";

/** A page in one file that needs nothing else. Nothing is fetched and nothing runs, whatever a text holds. */
export function htmlFile(title: string, style: string, body: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style></head>`,
    `<body>${body}</body>`,
    "</html>\n",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as HTML shows it; what no document can hold is replaced. */
export function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD").replace(/[&<>"]/g, (sign) => lookUp(ENTITIES, sign) ?? sign);
}
