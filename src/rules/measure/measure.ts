import { z } from "zod";
import type { Fraction } from "../../shared/fraction";
import type { Issue } from "../../shared/issue";
import { numberIn, listIn, type Field, type FieldValues } from "../field";
import { labelled, type Labels } from "../labels";
import { PLACES } from "../explanation";
import type { Sources } from "../rule";

/** The unit of a quantity, such as % or 天; empty where it has none. */
export const unitSchema = z.string().describe("计量单位，如%、天、分；没有的写空字符串");

/** What quantities there can be, for whoever checks a rule; null where there is no limit. */
export interface Extent {
  readonly min: number | null;
  readonly max: number | null;
  /** Only whole numbers. */
  readonly whole: boolean;
}

/** A unit's quantity, exact. */
export type Reading =
  | { readonly status: "read"; readonly x: Fraction; readonly words: string; readonly issues?: readonly Issue[] }
  /** There is nothing to divide by: the field holds 0, or no votes, or no marks. */
  | { readonly status: "no-divisor"; readonly field: Pick<Field, "label"> & { readonly id: string | null } }
  /** Something of what a field asks for is not there yet; its label says what. */
  | { readonly status: "lacking"; readonly field: Field }
  /** Other items, by their names, have no points yet. */
  | { readonly status: "waiting"; readonly items: readonly string[] }
  | { readonly status: "unusable"; readonly issues: readonly Issue[] };

/** A measure tied to its fields, all of which are required. */
export interface BoundMeasure {
  readonly fields: readonly Field[];
  readonly unit: string;
  readonly extent: Extent;
  /** Whether there may be nothing to divide by. */
  readonly divides: boolean;
  /** Reads the quantity from values of which none is blank, and from what other items of the unit came to. */
  read(values: FieldValues, sources?: Sources): Reading;
}

/** How a measure names its fields, by itself or as a part of another. */
export interface Naming {
  id(own: string): string;
  /** What the field that holds the quantity itself is called. */
  main(own: string, usual: string): string;
  /** What any other field is called. */
  beside(own: string, usual: string): string;
}

/** The same of a measure that stands by itself, and of its parts. */
export interface OwnNaming extends Naming {
  /** How a part names its fields. */
  part(id: string, label: string): Naming;
  /** The same where the part itself is named beside them. */
  toldPart(id: string, label: string): Naming;
}

/** The names of a measure that stands by itself. */
export function ownNames(labels: Labels): OwnNaming {
  const title = (own: string, usual: string) => labelled(labels, own, usual);
  const within = (part: string, label: string, besides: (usual: string) => string): Naming => {
    const id = (own: string) => `${part}.${own}`;
    return {
      id,
      main: (own) => title(id(own), label),
      beside: (own, usual) => title(id(own), besides(usual)),
    };
  };
  return {
    id: (own) => own,
    main: title,
    beside: title,
    part: (id, label) => within(id, label, (usual) => `${label}：${usual}`),
    toldPart: (id, label) => within(id, label, (usual) => usual),
  };
}

/** A field's label: what it is called, with the unit in which it is entered; 名次 is not said twice. */
export function withUnit(title: string, unit: string): string {
  return unit === "" || (unit === PLACES && title.endsWith(PLACES)) ? title : `${title}（${unit}）`;
}

/** The number in a required field. */
export function given(values: FieldValues, { id }: Field): number {
  const value = numberIn(values, id);
  if (value === null) throw new Error(`field ${id} is blank`);
  return value;
}

/** The list in a required field. */
export function givenList(values: FieldValues, { id }: Field): readonly number[] {
  const list = listIn(values, id);
  if (list === null) throw new Error(`field ${id} is blank`);
  return list;
}
