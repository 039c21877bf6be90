import type { CellValue } from "../../layout/plan";
import { prefixOf, withoutAttributes } from "./cellEdits";
import { escapeText } from "./text";
import { lookUp } from "../../shared/lookUp";

/*
 * The XML of cells and of the elements around them. Prefixes are those that the part uses.
 */

/** They say what kind of value or formula a cell holds; everything else belongs to the cell. */
const OF_THE_VALUE = new Set(["t", "cm", "vm"]);

const TAG_END = /\s*\/?>$/;

/** A cell with another value: `tag` is its opening tag as it is written, `name` its name there. */
export function rewrittenCell(tag: string, name: string, value: CellValue): string {
  return cellXml(withoutAttributes(tag, OF_THE_VALUE).replace(TAG_END, ""), name, value);
}

/** A cell that was not there; without a style where that is null. */
export function newCell(prefix: string, address: string, style: number | null, value: CellValue): string {
  const name = `${prefix}c`;
  return cellXml(`<${name} r="${address}"${style === null ? "" : ` s="${String(style)}"`}`, name, value);
}

/** An element with children: `tag` is its opening tag, or that of the empty element. */
export function withChildren(tag: string, name: string, children: string): string {
  return `${tag.replace(TAG_END, "")}>${children}</${name}>`;
}

function cellXml(start: string, name: string, value: CellValue): string {
  if (value === null) return `${start}/>`;
  const prefix = prefixOf(name);
  const plain = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return `${start}>${plain(String(value))}</${name}>`;
  if (typeof value === "boolean") return `${start} t="b">${plain(value ? "1" : "0")}</${name}>`;
  return `${start} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function textXml(prefix: string, text: string): string {
  const content = escapeText(text).replace(/[&<>]/g, (character) => lookUp(ENTITIES, character) ?? character);
  return `<${prefix}t xml:space="preserve">${content}</${prefix}t>`;
}
